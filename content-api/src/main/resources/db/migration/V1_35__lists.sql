-- What the editors' list filters, orders and searches by. Every order that it offers is an index, alone and behind each
-- of the columns that it filters by, so that a page is read from an index and never sorted.
alter table document
    -- since when readers have had the live edition, or had the last one
    add column published_at datetime(6) null,
    -- the same for the order of a list, where what was never published comes last
    add column published_order datetime(6) as (coalesce(published_at, '1000-01-01 00:00:00')) persistent,
    -- title, summary and slug in lower case, a space before each word and between them
    add column words varchar(900) as (concat(' ', regexp_replace(lower(concat_ws(' ', title, summary, slug)),
        '[^[:alnum:]_]+', ' '))) persistent,
    add key document_published (published_order, id),
    add key document_state_changed (state, changed_at, id),
    add key document_state_published (state, published_order, id),
    add key document_state_title (state, title, id),
    add key document_type_changed (type, changed_at, id),
    add key document_type_published (type, published_order, id),
    add key document_type_title (type, title, id),
    add key document_tier_changed (tier, changed_at, id),
    add key document_tier_published (tier, published_order, id),
    add key document_tier_title (tier, title, id),
    add key document_changed_by (changed_by, changed_at, id),
    -- what is looked up of a document that other conditions have led to, without its texts
    add key document_narrow (id, changed_at, published_order, state, type, tier, changed_by);

update document d
   set d.published_at = (select max(e.published_at) from edition e where e.document_id = d.id);

-- Every word counts, "the" and "what" too: a title may have no others.
set @stopwords = @@session.innodb_ft_enable_stopword;
set session innodb_ft_enable_stopword = 0;
alter table document add fulltext key document_words (words);
set session innodb_ft_enable_stopword = @stopwords;


-- What waits for an editor, waiting longest first.
alter table edition add key edition_state (state, saved_at, id);
