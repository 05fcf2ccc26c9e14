-- Search without the search index: titles and summaries of what each audience may see, by their words. It answers while
-- Elasticsearch does not. Every word counts, "the" and "what" too: which ones to leave out is for who asks.
alter table published_listing add column summary varchar(500) not null default '';

update published_listing l join published_document d on d.document_id = l.document_id
   set l.summary = coalesce(left(json_value(d.document, '$.summary'), 500), '');

set @stopwords = @@session.innodb_ft_enable_stopword;
set session innodb_ft_enable_stopword = 0;
alter table published_listing add fulltext key published_listing_words (title, summary);
set session innodb_ft_enable_stopword = @stopwords;
