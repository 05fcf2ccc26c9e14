-- Every save of every draft, as it was. Rows are only ever added; a save is never taken out.
create table edition_revision (
    id          uuid         not null primary key,
    document_id uuid         not null,
    edition_id  uuid         not null,
    -- the version of the document that the save made: it orders the saves of a document
    version     int          not null,
    kind        varchar(12)  not null, -- SAVE, AUTOSAVE, RESTORE
    title       varchar(250) not null,
    content     longtext compressed not null check (json_valid(content)),
    saved_at    datetime(6)  not null,
    saved_by    varchar(100) not null,
    unique key edition_revision_version (document_id, version),
    key edition_revision_edition (edition_id),
    constraint edition_revision_document foreign key (document_id) references document (id),
    constraint edition_revision_edition foreign key (edition_id) references edition (id)
);

-- What was saved before saves were kept: the last save of each edition. A document's version is never below its number
-- of editions, so the numbers stay free of those to come.
insert into edition_revision (id, document_id, edition_id, version, kind, title, content, saved_at, saved_by)
select id, document_id, id, number, 'SAVE', left(json_value(content, '$.title'), 250), content, saved_at, saved_by
from edition;
