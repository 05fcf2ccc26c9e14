-- What readers say of a document: useful or not, and a few words. Nothing says whose it is: no account, no address, and the
-- time to the hour only.
create table feedback (
    id          uuid         not null primary key,
    document_id uuid         not null,
    useful      boolean      not null,
    words       varchar(500) null,
    at          datetime(6)  not null,
    key feedback_document (document_id, at, id),
    key feedback_at (at),
    constraint feedback_document foreign key (document_id) references document (id)
);
