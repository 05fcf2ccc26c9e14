-- Who has a document open: one row for each screen, as of its last word. Who has been silent for long has left.
create table document_presence (
    document_id uuid        not null,
    account_id  uuid        not null,
    screen      uuid        not null,
    writing     boolean     not null,
    since       datetime(6) not null,
    seen_at     datetime(6) not null,
    primary key (document_id, account_id, screen),
    key document_presence_seen (seen_at)
);
