-- Of which entry of the log a listed document is, beside what lists are ordered by: to look each of them up among the documents,
-- whose rows are long, was most of what a list costs the database. Null where a program of the former release wrote the row.
alter table published_listing add column number bigint null;

update published_listing l join published_document d on d.document_id = l.document_id set l.number = d.number;

-- All that the commonest lists need stands in their index: nothing is looked up by it.
alter table published_listing
    drop key published_listing_newest,
    add key published_listing_newest (audience, published_at, document_id, number, updated_at, title);
