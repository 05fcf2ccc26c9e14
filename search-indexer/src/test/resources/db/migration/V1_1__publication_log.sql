-- The publication log: everything that readers can see, as a sequence of numbered entries.
-- The head's row lock serialises writers, so who has read up to N has seen everything up to N.
create table publication_log_head (
    id     tinyint not null primary key check (id = 1),
    number bigint  not null
);
insert into publication_log_head (id, number) values (1, 0);

create table publication_log (
    number      bigint       not null primary key,
    -- PUBLISHED, OPENED, MOVED (a new slug), WITHDRAWN; TAXONOMY_CHANGED and ACTIVITY_CHANGED name no document
    kind        varchar(20)  not null,
    document_id uuid         null,
    at          datetime(6)  not null,
    actor       varchar(100) not null,
    -- the published document as of this number; null for a withdrawal and for kinds without a document
    entry       longtext     null check (entry is null or json_valid(entry)),
    key publication_log_by_document (document_id, number)
);
