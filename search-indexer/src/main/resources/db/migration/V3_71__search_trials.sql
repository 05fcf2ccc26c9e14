-- Changes of search that editors try before they make them, for a day. running is 1 for the one that runs, and null for others:
-- so one runs at a time.
create table search_trial (
    id      uuid          not null primary key,
    running tinyint       null,
    state   varchar(10)   not null, -- RUNNING, DONE, FAILED
    done    bigint        not null, -- documents that are in the trial index
    of_all  bigint        not null, -- documents that there are to be; 0 where there is no trial index
    sign_at datetime(6)   not null, -- when its process last gave a sign
    problem varchar(1000) null,
    effect  longtext      null check (effect is null or json_valid(effect)),
    unique key search_trial_running (running)
);
