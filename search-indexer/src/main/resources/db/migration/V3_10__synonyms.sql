-- Synonyms that editors keep, beside those of the settings' file. Each is a rule as the file has them.
create table synonym_rule (
    id         uuid         not null primary key,
    rule       varchar(500) not null,
    version    int          not null,
    changed_at datetime(6)  not null,
    changed_by varchar(100) not null,
    unique key synonym_rule_rule (rule)
);
