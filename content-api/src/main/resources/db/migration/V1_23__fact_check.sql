-- Links that let somebody without an account read one draft and comment on it. The secret itself is nowhere: only its
-- SHA-256, which is enough because it is 256 random bits.
create table fact_check_link (
    id           uuid         not null primary key,
    document_id  uuid         not null,
    edition_id   uuid         not null,
    secret_hash  char(64) character set ascii collate ascii_bin not null,
    recipient    varchar(120) not null,
    made_at      datetime(6)  not null,
    made_by      varchar(100) not null,
    expires_at   datetime(6)  not null,
    revoked_at   datetime(6)  null,
    revoked_by   varchar(100) null,
    last_used_at datetime(6)  null,
    unique key fact_check_link_secret (secret_hash),
    key fact_check_link_document (document_id, made_at),
    constraint fact_check_link_document foreign key (document_id) references document (id),
    constraint fact_check_link_edition foreign key (edition_id) references edition (id)
);
