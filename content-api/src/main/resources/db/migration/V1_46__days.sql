-- Days that something was published or changed in are read from these indexes alone, whatever else is asked for and in
-- whichever order the list comes.
alter table document
    drop key document_changed,
    add key document_changed (changed_at, id, published_order, standing, type, tier, changed_by),
    drop key document_published,
    add key document_published (published_order, id, changed_at, standing, type, tier, changed_by);
