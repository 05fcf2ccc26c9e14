-- Who looks after a document: an account. Accounts are never removed, only disabled.
alter table document
    add column owner_id uuid null,
    add key document_owner (owner_id, changed_at, id);

update document d join account a on a.username = d.created_by collate utf8mb4_bin set d.owner_id = a.id;
