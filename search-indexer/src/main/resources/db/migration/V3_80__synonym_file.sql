-- The rules of the last synonyms' file that had no mistake: they stay in use while the file has one.
create table synonym_file (
    id          int         not null primary key check (id = 1),
    rules       longtext    not null,
    accepted_at datetime(6) not null
);
