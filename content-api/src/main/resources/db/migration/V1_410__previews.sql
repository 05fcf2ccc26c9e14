-- Previews of drafts. One that an editor began belongs to a session and ends with it; one that was shared opens a single
-- edition and ends when it expires or is revoked. Of the secret there is only its SHA-256, which is enough because it is
-- 256 random bits.
create table preview (
    id           uuid         not null primary key,
    document_id  uuid         not null,
    edition_id   uuid         null, -- of shared ones
    audience     varchar(12)  not null,
    moment       datetime(6)  null, -- null: now, whenever that is
    secret_hash  char(64) character set ascii collate ascii_bin not null,
    session_id   char(36)     null, -- of an editor's own
    recipient    varchar(120) not null,
    account_id   uuid         not null,
    made_at      datetime(6)  not null,
    made_by      varchar(100) not null,
    expires_at   datetime(6)  not null,
    revoked_at   datetime(6)  null,
    revoked_by   varchar(100) null,
    last_used_at datetime(6)  null,
    unique key preview_secret (secret_hash),
    key preview_document (document_id, made_at),
    key preview_session (session_id, made_at),
    key preview_expired (expires_at),
    constraint preview_document foreign key (document_id) references document (id)
);
