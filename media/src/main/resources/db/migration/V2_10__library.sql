-- What an image library needs to know: by whose leave an image is used and until when, and who is in it.
alter table asset
    add column caption      varchar(500) null after credit,
    add column licence      varchar(30) character set ascii not null default 'UNKNOWN' after caption,
    add column licence_note varchar(300) null after licence,
    add column rights_until date null after licence_note,
    -- The first day on which a right or a consent ends; null when none does.
    add column runs_out     date null after rights_until,
    -- All that is searched: filename, alternative text, credit, caption and names.
    add column words        text not null default '' after runs_out,
    add column trashed_at   datetime(6) null,
    add column trashed_by   varchar(255) null,
    add key asset_library (trashed_at, uploaded_at, id),
    add key asset_runs_out (runs_out);

update asset set words = concat_ws('\n', filename, alt, credit);

create table asset_person (
    asset_id      uuid not null,
    position      int not null,
    name          varchar(120) not null,
    consent_until date null,
    primary key (asset_id, position),
    constraint asset_person_asset foreign key (asset_id) references asset (id) on delete cascade
) default character set utf8mb4;
