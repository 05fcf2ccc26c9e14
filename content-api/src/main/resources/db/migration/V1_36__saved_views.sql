-- A view of the editors' list that somebody has named: what stands behind the question mark of its address.
create table saved_view (
    id         uuid          not null primary key,
    owner_id   uuid          not null,
    name       varchar(80)   not null,
    query      varchar(2000) not null,
    shared     boolean       not null, -- everybody who writes sees it
    version    int           not null,
    created_at datetime(6)   not null,
    changed_at datetime(6)   not null,
    unique key saved_view_name (owner_id, name),
    key saved_view_shared (shared, name),
    constraint saved_view_owner foreign key (owner_id) references account (id)
);
