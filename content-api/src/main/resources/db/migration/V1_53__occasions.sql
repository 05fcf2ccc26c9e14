-- When an event or opportunity begins and until when it lasts, from the document itself, so that those to come and those
-- that are over can be read in order. ISO dates, which sort as text; without an end: the last day there is. Null for all
-- other types. Invisible, so that statements which name no columns need not know of them.
alter table published_document
    add column takes_place_from varchar(10) as
        (if(type in ('EVENT', 'OPPORTUNITY'), coalesce(json_value(document, '$.details.when.from'), '9999-12-31'), null)) persistent invisible,
    add column takes_place_until varchar(10) as
        (if(type in ('EVENT', 'OPPORTUNITY'), coalesce(json_value(document, '$.details.when.to'), '9999-12-31'), null)) persistent invisible,
    add key published_document_takes_place (takes_place_until, takes_place_from, document_id);
