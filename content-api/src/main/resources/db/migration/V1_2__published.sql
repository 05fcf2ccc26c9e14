-- What readers are served from. The delivery code reads these tables and the log's head, and no others.
create table published_document (
    document_id  uuid         not null primary key,
    slug         varchar(120) not null,
    type         varchar(30)  not null,
    number       bigint       not null,
    document     longtext     not null check (json_valid(document)),
    unique key published_document_slug (slug)
);

-- One row per audience whose readers may see the document now; published_at is since when they may.
create table published_listing (
    audience     varchar(12)  not null,
    document_id  uuid         not null,
    type         varchar(30)  not null,
    tier         varchar(10)  not null,
    title        varchar(250) not null,
    published_at datetime(6)  not null,
    updated_at   datetime(6)  not null,
    primary key (audience, document_id),
    key published_listing_newest (audience, published_at, document_id),
    key published_listing_updated (audience, updated_at, document_id),
    key published_listing_title (audience, title, document_id),
    key published_listing_type (audience, type, published_at, document_id),
    key published_listing_tier (audience, tier, published_at, document_id),
    constraint published_listing_document foreign key (document_id) references published_document (document_id) on delete cascade
);

-- What a published document is filed under: THEME, TOPIC, WARD (slugs) and PERSON, BURST (document ids).
create table published_tag (
    kind        varchar(10)  not null,
    value       varchar(120) not null,
    document_id uuid         not null,
    position    int          not null,
    primary key (kind, value, document_id),
    key published_tag_document (document_id),
    constraint published_tag_document foreign key (document_id) references published_document (document_id) on delete cascade
);

-- Addresses that once led to a document: moved to its present slug, or withdrawn with a reason.
create table published_address (
    slug         varchar(120) not null primary key,
    document_id  uuid         not null,
    state        varchar(10)  not null, -- MOVED, WITHDRAWN
    reason       varchar(500) null,     -- of a withdrawal, for readers
    redirect     varchar(500) null,     -- of a withdrawal: a slug or an http(s) address
    at           datetime(6)  not null,
    -- who could see the document, and so may learn what became of it: comma-separated audiences
    audiences    varchar(40)  not null,
    key published_address_document (document_id)
);

-- Wards, topics and activities as readers see them.
create table published_ward (
    slug     varchar(120) not null primary key,
    name     varchar(120) not null
);
create table published_topic (
    slug     varchar(120) not null primary key,
    label    varchar(120) not null
);
create table published_activity (
    activity_id uuid         not null primary key,
    strand      varchar(120) not null,
    -- the fuzzy date's first and last day; null when it has none. sort_date is 9999-12-31 then.
    from_date   date         null,
    to_date     date         null,
    sort_date   date         not null,
    position    int          not null,
    audiences   varchar(40)  not null,
    themes      varchar(60)  not null,
    activity    longtext     not null check (json_valid(activity)),
    key published_activity_order (sort_date, position, activity_id)
);

-- Which assets published documents show, and to whom.
create table published_asset (
    asset_id    uuid        not null,
    document_id uuid        not null,
    audience    varchar(12) not null,
    primary key (asset_id, audience, document_id),
    key published_asset_document (document_id)
);
