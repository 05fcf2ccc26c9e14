-- What colleagues and fact-checkers say of a document: at a field, at a passage of it, or in general.
create table comment_thread (
    id            uuid          not null primary key,
    document_id   uuid          not null,
    field         varchar(200)  null, -- a path such as body; null: the document as a whole
    quote         varchar(1000) null, -- the passage, as it read when the thread was begun
    text_before   varchar(200)  null,
    text_after    varchar(200)  null,
    fact_check_id uuid          null,
    begun_at      datetime(6)   not null,
    resolved_at   datetime(6)   null,
    resolved_by   varchar(100)  null,
    key comment_thread_document (document_id, begun_at),
    key comment_thread_fact_check (fact_check_id),
    constraint comment_thread_document foreign key (document_id) references document (id)
);

create table comment (
    id         uuid          not null primary key,
    thread_id  uuid          not null,
    text       varchar(4000) not null,
    at         datetime(6)   not null,
    author     varchar(100)  not null, -- a username; of a fact-check, fact-check
    given_name varchar(120)  null,     -- of a fact-check: the name that the visitor gave
    key comment_thread (thread_id, at),
    constraint comment_thread foreign key (thread_id) references comment_thread (id)
);
