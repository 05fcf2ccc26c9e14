-- What editors work on. Delivery code never reads these tables.
create table document (
    id                  uuid         not null primary key,
    type                varchar(30)  not null,
    slug                varchar(120) not null,
    version             int          not null,
    state               varchar(20)  not null,
    -- of the edition that an editor would look at first: the draft, or else the live one, or else the last
    title               varchar(250) not null,
    summary             varchar(500) not null,
    tier                varchar(10)  not null,
    editions            int          not null,
    created_at          datetime(6)  not null,
    created_by          varchar(100) not null,
    changed_at          datetime(6)  not null,
    changed_by          varchar(100) not null,
    withdrawn_at        datetime(6)  null,
    withdrawn_by        varchar(100) null,
    withdrawal_reason   varchar(500) null,
    withdrawal_redirect varchar(500) null,
    unique key document_slug (slug),
    key document_changed (changed_at, id),
    key document_title (title, id)
);

create table edition (
    id           uuid         not null primary key,
    document_id  uuid         not null,
    number       int          not null,
    state        varchar(20)  not null,
    content      longtext     not null check (json_valid(content)),
    created_at   datetime(6)  not null,
    created_by   varchar(100) not null,
    saved_at     datetime(6)  not null,
    saved_by     varchar(100) not null,
    published_at datetime(6)  null,
    published_by varchar(100) null,
    change_note  varchar(500) null,
    -- at most one edition in the making and one live edition for each document
    draft_of     uuid as (if(state in ('DRAFT', 'SUBMITTED', 'SCHEDULED'), document_id, null)) persistent,
    live_of      uuid as (if(state = 'LIVE', document_id, null)) persistent,
    unique key edition_draft (draft_of),
    unique key edition_live (live_of),
    unique key edition_number (document_id, number),
    constraint edition_document foreign key (document_id) references document (id)
);

-- Every relation of an edition to another document, kept whole by the database.
create table edition_reference (
    edition_id  uuid         not null,
    field       varchar(60)  not null,
    document_id uuid         not null,
    primary key (edition_id, field),
    key edition_reference_document (document_id),
    constraint edition_reference_edition foreign key (edition_id) references edition (id),
    constraint edition_reference_target foreign key (document_id) references document (id)
);

-- Every asset that an edition shows.
create table edition_asset (
    edition_id uuid        not null,
    field      varchar(60) not null,
    asset_id   uuid        not null,
    primary key (edition_id, field),
    key edition_asset_asset (asset_id),
    constraint edition_asset_edition foreign key (edition_id) references edition (id)
);

-- What a document is filed under, by the edition that an editor would look at first: THEME, TOPIC, WARD.
create table document_tag (
    document_id uuid         not null,
    kind        varchar(10)  not null,
    value       varchar(120) not null,
    primary key (document_id, kind, value),
    key document_tag_value (kind, value, document_id),
    constraint document_tag_document foreign key (document_id) references document (id)
);

-- Who did what when.
create table document_event (
    id          bigint       not null auto_increment primary key,
    document_id uuid         not null,
    edition     int          null,
    kind        varchar(30)  not null,
    at          datetime(6)  not null,
    actor       varchar(100) not null,
    note        varchar(500) null,
    key document_event_document (document_id, id),
    constraint document_event_document foreign key (document_id) references document (id)
);

-- What is to happen when due. Marked done in the transaction that does it.
create table scheduled_action (
    id          uuid         not null primary key,
    document_id uuid         not null,
    kind        varchar(20)  not null,
    audience    varchar(12)  null,
    due_at      datetime(6)  not null,
    state       varchar(12)  not null,
    attempts    int          not null,
    problem     varchar(500) null,
    reason      varchar(500) null,
    redirect    varchar(500) null,
    change_note varchar(500) null,
    created_at  datetime(6)  not null,
    created_by  varchar(100) not null,
    done_at     datetime(6)  null,
    key scheduled_action_due (state, due_at),
    key scheduled_action_document (document_id, state),
    constraint scheduled_action_document foreign key (document_id) references document (id)
);

create table ward (
    slug varchar(120) not null primary key,
    name varchar(120) not null
);

create table topic (
    slug  varchar(120) not null primary key,
    label varchar(120) not null
);

create table activity (
    id             uuid         not null primary key,
    slug           varchar(120) not null,
    version        int          not null,
    strand         varchar(120) not null,
    title          varchar(250) not null,
    precision_of   varchar(12)  not null,
    from_date      date         null,
    to_date        date         null,
    sort_date      date         not null,
    themes         varchar(60)  not null,
    audiences      varchar(60)  not null,
    document_id    uuid         null,
    placements     longtext     not null check (json_valid(placements)),
    note           varchar(1000) null,
    position       int          not null,
    changed_at     datetime(6)  not null,
    changed_by     varchar(100) not null,
    unique key activity_slug (slug),
    key activity_order (sort_date, position, id),
    constraint activity_document foreign key (document_id) references document (id)
);
