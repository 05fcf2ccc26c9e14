-- How far each follower of the publication log has come: what it follows for is in place up to this number.
-- The search indexer keeps one row per physical index, so that a rebuilt index goes on from its own place.
create table follower_offset (
    follower   varchar(60) not null primary key,
    number     bigint      not null,
    updated_at datetime(6) not null
);

-- Entries that a follower could not take, kept until a later attempt or a newer entry of the document succeeds.
create table follower_set_aside (
    follower        varchar(60)   not null,
    number          bigint        not null,
    document_id     uuid          not null,
    error           varchar(1000) not null,
    attempts        int           not null,
    set_aside_at    datetime(6)   not null,
    next_attempt_at datetime(6)   not null,
    primary key (follower, number),
    key follower_set_aside_due (follower, next_attempt_at),
    key follower_set_aside_document (follower, document_id)
);
