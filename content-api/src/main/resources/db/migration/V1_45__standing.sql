-- Where a document stands for who looks for it: its state, and of a live document with a draft where that draft stands.
-- Lists are filtered by it in every order, as they were by the state; the state keeps the one index that Home reads.

-- The table is built anew and its full-text index with it: every word counts, "the" and "what" too.
set @stopwords = @@session.innodb_ft_enable_stopword;
set session innodb_ft_enable_stopword = 0;

alter table document add column standing varchar(30) null;

update document d
  left join edition e on e.draft_of = d.id and d.state = 'LIVE_WITH_DRAFT'
        and e.state in ('SUBMITTED', 'CHANGES_WANTED', 'APPROVED', 'SCHEDULED')
   set d.standing = if(e.id is null, d.state, concat('LIVE_', e.state));

alter table document
    modify column standing varchar(30) not null,
    drop key document_state_changed,
    drop key document_state_title,
    drop key document_narrow,
    add key document_standing_changed (standing, changed_at, id),
    add key document_standing_published (standing, published_order, id),
    add key document_standing_title (standing, title, id),
    add key document_narrow (id, changed_at, published_order, standing, type, tier, changed_by);

set session innodb_ft_enable_stopword = @stopwords;
