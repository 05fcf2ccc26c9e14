-- What editors lay down for search. A best bet pins documents to the top of what a query finds, until a day has passed;
-- query_key is the query without its plurals. By ignored words nothing is found.
create table best_bet (
    id         uuid         not null primary key,
    query      varchar(200) not null,
    query_key  varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    last_day   date         null,
    version    int          not null,
    changed_at datetime(6)  not null,
    changed_by varchar(100) not null,
    unique key best_bet_query (query_key)
);
create table best_bet_document (
    best_bet_id uuid not null,
    place       int  not null,
    document_id uuid not null,
    primary key (best_bet_id, place),
    constraint best_bet_document_best_bet foreign key (best_bet_id) references best_bet (id) on delete cascade
);
create table ignored_words (
    id         uuid         not null primary key,
    words      varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    version    int          not null,
    changed_at datetime(6)  not null,
    changed_by varchar(100) not null,
    unique key ignored_words_words (words)
);
