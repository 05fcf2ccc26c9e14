-- Who does what only one process may do at a time: follow the log, rebuild, verify. A row that is not renewed before it
-- expires is anybody's, so that the work of a process that died goes on elsewhere within seconds.
create table index_lease (
    name       varchar(60) not null primary key,
    holder     uuid        not null,
    expires_at datetime(6) not null
);

-- The latest rebuild of an index, and how far it has come: whoever finds it interrupted goes on from there.
create table index_rebuild (
    alias        varchar(36)   not null primary key,
    -- REQUESTED, RUNNING, STOPPED, DONE
    state        varchar(10)   not null,
    reason       varchar(500)  not null,
    requested_by varchar(100)  null,
    requested_at datetime(6)   not null,
    -- the index that is filled; null until it is made
    index_name   varchar(60)   null,
    -- the number up to which the log's entries are written by the rebuild; later ones are followed
    up_to        bigint        not null default 0,
    -- the last document, in the order of their ids, before which all are written
    position     uuid          null,
    documents    bigint        not null default 0,
    total        bigint        not null default 0,
    worked_ms    bigint        not null default 0,
    started_at   datetime(6)   null,
    ended_at     datetime(6)   null,
    -- why the latest attempt ended before its time
    error        varchar(1000) null
);

-- The latest comparison of an index with the log.
create table index_verification (
    alias        varchar(36)   not null primary key,
    -- REQUESTED, RUNNING, DONE, FAILED
    state        varchar(10)   not null,
    repair       boolean       not null,
    requested_by varchar(100)  null,
    requested_at datetime(6)   not null,
    ended_at     datetime(6)   null,
    report       longtext      null check (report is null or json_valid(report)),
    error        varchar(1000) null
);
