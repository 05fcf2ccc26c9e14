-- Who changed what, with what it was before and after. Only ever added to: nothing in the program changes or removes a
-- row, and the database account of the program needs no right to do so.
create table audit_entry (
    id            bigint        not null auto_increment primary key,
    at            datetime(6)   not null,
    actor         varchar(100)  not null, -- a username, or the part of the platform that acted
    channel       varchar(10)   not null, -- SESSION, TOKEN, PLATFORM
    token_id      uuid          null,     -- of TOKEN: the API token that was used
    address       varchar(45)   null,     -- the client's IP address, of requests
    subject_type  varchar(20)   not null,
    subject_id    varchar(120)  not null,
    subject_label varchar(250)  not null, -- what the subject was called then
    edition       int           null,     -- of documents: the edition's number
    action        varchar(40)   not null,
    note          varchar(1000) null,
    changes       longtext      not null check (json_valid(changes)), -- [{path, before, after, shortened}]
    key audit_entry_at (at),
    key audit_entry_actor (actor, id),
    key audit_entry_subject (subject_id, id),
    key audit_entry_type (subject_type, id),
    key audit_entry_action (action, id)
);

-- What was recorded before there was an audit log, without values before and after.
insert into audit_entry (at, actor, channel, address, subject_type, subject_id, subject_label, edition, action, note, changes)
select at, actor, channel, address, subject_type, subject_id, subject_label, edition, action, note, '[]' from (
    select e.at as at, e.actor as actor, 'SESSION' as channel, null as address, 'DOCUMENT' as subject_type,
           cast(e.document_id as char(36)) as subject_id, d.title as subject_label, e.edition as edition,
           e.kind as action, e.note as note
    from document_event e join document d on d.id = e.document_id
    union all
    select a.at, a.actor, 'SESSION', a.address, 'ACCOUNT', a.about, a.about, null, a.kind, a.detail from access_event a
) earlier order by at;
