-- Drafts may be sent back or approved. The rule of at most one edition in the making counts these states too.
alter table edition drop index edition_draft, drop column draft_of;
alter table edition
    add column draft_of uuid as (
        if(state in ('DRAFT', 'SUBMITTED', 'CHANGES_WANTED', 'APPROVED', 'SCHEDULED'), document_id, null)) persistent,
    add unique key edition_draft (draft_of);

-- Who was asked to look at an edition, and what they said of which content.
create table review (
    id           uuid         not null primary key,
    document_id  uuid         not null,
    edition_id   uuid         not null,
    asked_by     varchar(100) null, -- null: a colleague who was not asked and answered all the same
    asked_at     datetime(6)  not null,
    note         varchar(500) null,
    reviewer_id  uuid         null, -- an account; null for the platform itself
    reviewer     varchar(100) not null,
    state        varchar(20)  not null, -- WAITING, APPROVED, CHANGES_WANTED, LAPSED
    answered_at  datetime(6)  null,
    answer       varchar(2000) null,
    content_hash char(64) character set ascii collate ascii_bin null, -- SHA-256 of the content that was approved
    key review_document (document_id, asked_at),
    key review_edition (edition_id, state),
    key review_reviewer (reviewer_id, state),
    constraint review_document foreign key (document_id) references document (id),
    constraint review_edition foreign key (edition_id) references edition (id)
);

-- What a type of content demands. A type without a row demands nothing.
create table type_rule (
    type              varchar(30)  not null primary key,
    second_pair_of_eyes boolean    not null,
    changed_at        datetime(6)  not null,
    changed_by        varchar(100) not null
);

-- The day by which somebody should have read a document again. A help article's stands in its content.
alter table document
    add column review_by date null,
    add key document_review_by (review_by, id);

update document d join edition e on e.document_id = d.id and e.live_of = d.id
    set d.review_by = json_value(e.content, '$.details.reviewBy')
    where d.type = 'HELP_ARTICLE' and json_value(e.content, '$.details.reviewBy') regexp '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';
update document d join edition e on e.document_id = d.id and e.draft_of = d.id
    set d.review_by = json_value(e.content, '$.details.reviewBy')
    where d.type = 'HELP_ARTICLE' and json_value(e.content, '$.details.reviewBy') regexp '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';
