-- Which document an attempt to create one has made, so that an attempt whose answer was lost can be made again.
create table begun_document (
    attempt     uuid         not null primary key,
    begun_by    varchar(100) not null,
    document_id uuid         not null,
    constraint begun_document_document foreign key (document_id) references document (id)
);
