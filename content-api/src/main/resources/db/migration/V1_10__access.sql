-- Who may sign in. The username is kept in lower case, so that it is unique whatever case it is typed in.
create table account (
    id             uuid         not null primary key,
    username       varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    display_name   varchar(120) not null,
    role           varchar(20)  not null, -- READER, AUTHOR, EDITOR, ADMINISTRATOR
    audience       varchar(12)  not null, -- PUBLIC, STAFF, COUNCILLOR
    enabled        boolean      not null,
    password_hash  varchar(200) not null, -- Argon2id with its parameters and salt
    -- counts up when the password or the role changes or the account is disabled; sessions of an earlier epoch have ended
    session_epoch  int          not null,
    sample         boolean      not null, -- made for the local profile; no other profile starts with it
    created_at     datetime(6)  not null,
    version        int          not null,
    unique key account_username (username)
);

-- API tokens. The secret itself is nowhere: only its SHA-256, which is enough because it is 256 random bits.
create table api_token (
    id           uuid         not null primary key,
    owner_id     uuid         not null,
    name         varchar(120) not null,
    secret_hash  char(64) character set ascii collate ascii_bin not null,
    scopes       varchar(60)  not null, -- READ, WRITE, PUBLISH, ADMINISTER, comma-separated
    audience     varchar(12)  not null,
    sample       boolean      not null,
    created_at   datetime(6)  not null,
    expires_at   datetime(6)  not null,
    revoked_at   datetime(6)  null,
    last_used_at datetime(6)  null,
    key api_token_owner (owner_id, created_at),
    constraint api_token_owner foreign key (owner_id) references account (id)
);

-- What happened to accounts and tokens, and who failed to sign in.
create table access_event (
    id      uuid         not null primary key,
    at      datetime(6)  not null,
    kind    varchar(30)  not null,
    actor   varchar(100) not null,
    about   varchar(100) not null, -- a username
    address varchar(45)  null,     -- of sign-ins: the client's IP address
    detail  varchar(300) not null,
    key access_event_at (at),
    key access_event_about (about, at)
);

-- Sessions, shared by all replicas: the tables of Spring Session 4.1 as its own script for MySQL has them.
create table SPRING_SESSION (
    PRIMARY_ID            char(36)     not null,
    SESSION_ID            char(36)     not null,
    CREATION_TIME         bigint       not null,
    LAST_ACCESS_TIME      bigint       not null,
    MAX_INACTIVE_INTERVAL int          not null,
    EXPIRY_TIME           bigint       not null,
    PRINCIPAL_NAME        varchar(100),
    primary key (PRIMARY_ID)
) engine=InnoDB row_format=dynamic;
create unique index SPRING_SESSION_IX1 on SPRING_SESSION (SESSION_ID);
create index SPRING_SESSION_IX2 on SPRING_SESSION (EXPIRY_TIME);
create index SPRING_SESSION_IX3 on SPRING_SESSION (PRINCIPAL_NAME);

create table SPRING_SESSION_ATTRIBUTES (
    SESSION_PRIMARY_ID char(36)     not null,
    ATTRIBUTE_NAME     varchar(200) not null,
    ATTRIBUTE_BYTES    blob         not null,
    primary key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
    constraint SPRING_SESSION_ATTRIBUTES_FK foreign key (SESSION_PRIMARY_ID) references SPRING_SESSION (PRIMARY_ID) on delete cascade
) engine=InnoDB row_format=dynamic;
