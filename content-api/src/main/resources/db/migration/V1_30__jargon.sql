-- Words that readers stumble over, with what to say instead. Editors keep the list; these are where it begins.
create table jargon (
    term       varchar(80)  not null primary key,
    instead    varchar(120) not null,
    why        varchar(300) not null,
    changed_by varchar(100) not null,
    changed_at datetime(6)  not null
);

insert into jargon (term, instead, why, changed_by, changed_at) values
    ('ascertain', 'find out', '', 'moothall', utc_timestamp(6)),
    ('commence', 'start', '', 'moothall', utc_timestamp(6)),
    ('commencement', 'start', '', 'moothall', utc_timestamp(6)),
    ('co-production', 'working with residents', 'Say who does what together.', 'moothall', utc_timestamp(6)),
    ('going forward', 'from now on', 'It can often be left out.', 'moothall', utc_timestamp(6)),
    ('in accordance with', 'following', '', 'moothall', utc_timestamp(6)),
    ('in respect of', 'about', '', 'moothall', utc_timestamp(6)),
    ('key stakeholders', 'the people it concerns', 'Name them.', 'moothall', utc_timestamp(6)),
    ('leverage', 'use', '', 'moothall', utc_timestamp(6)),
    ('notwithstanding', 'despite', '', 'moothall', utc_timestamp(6)),
    ('prior to', 'before', '', 'moothall', utc_timestamp(6)),
    ('pursuant to', 'under', '', 'moothall', utc_timestamp(6)),
    ('signposting', 'telling people where to go', '', 'moothall', utc_timestamp(6)),
    ('stakeholders', 'the people it concerns', 'Name them.', 'moothall', utc_timestamp(6)),
    ('synergies', '', 'Say what gets better, and for whom.', 'moothall', utc_timestamp(6)),
    ('utilisation', 'use', '', 'moothall', utc_timestamp(6)),
    ('utilise', 'use', '', 'moothall', utc_timestamp(6)),
    ('wraparound', '', 'Say what is offered, when and to whom.', 'moothall', utc_timestamp(6));
