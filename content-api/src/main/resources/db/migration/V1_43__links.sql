-- Web addresses that drafts and live documents lead to, and what came of asking for them.
create table checked_link (
    id            uuid          not null primary key, -- made from the address, so that each has one row
    url           varchar(2000) not null,
    own           boolean       not null, -- a path of the council's own sites: compared with what is live, not asked for
    state         varchar(10)   not null, -- NEW, WORKING, SUSPECT (failed once), FAILING
    status        int           null,     -- the HTTP status of the last answer
    problem       varchar(500)  null,     -- in words, of SUSPECT and FAILING
    failures      int           not null, -- rounds in which it failed, one after the other
    failing_since datetime(6)   null,
    checked_at    datetime(6)   null,
    due_at        datetime(6)   not null,
    key checked_link_due (due_at),
    key checked_link_state (state, id)
);

-- Where they stand: in the draft or the live edition of a document, by field.
create table link_use (
    link_id     uuid         not null,
    document_id uuid         not null,
    live        boolean      not null,
    field       varchar(120) not null,
    primary key (link_id, document_id, live, field),
    key link_use_document (document_id),
    constraint link_use_link foreign key (link_id) references checked_link (id) on delete cascade,
    constraint link_use_document foreign key (document_id) references document (id)
);

-- Which version of a document was last looked through for links.
create table link_scan (
    document_id uuid not null primary key,
    version     int  not null,
    constraint link_scan_document foreign key (document_id) references document (id)
);

-- The one process that checks links, for as long as it says so again and again.
create table link_lease (
    id         tinyint     not null primary key check (id = 1),
    holder     varchar(60) not null,
    held_until datetime(6) not null
);
insert into link_lease (id, holder, held_until) values (1, '', '2000-01-01');
