-- What readers searched for, counted by day (in London) and audience. Nothing says who searched. The query is in its normal form;
-- empty where its words are not kept, because they may say who somebody is or because too few searched for them.
create table search_record (
    day      date         not null,
    audience varchar(20)  not null,
    query    varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    times    int          not null, -- how often it was searched for
    unanswered int        not null, -- how often nothing was found
    results  bigint       not null, -- how many results, all searches together
    followed int          not null, -- how often something of the results was opened
    primary key (day, audience, query),
    key search_record_query (query)
);
-- What was opened from the results, with the sum of the ranks at which it stood.
create table search_record_opened (
    day         date         not null,
    audience    varchar(20)  not null,
    query       varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    document_id uuid         not null,
    times       int          not null,
    ranks       bigint       not null,
    primary key (day, audience, query, document_id)
);
