-- An asset's file may be replaced: each framing says of which file it is, and former files are kept for a while.
alter table asset_framing
    add column sha256        varchar(64) character set ascii null,
    add column master_format varchar(8) character set ascii null,
    add column bytes         bigint null,
    add column width         int null,
    add column height        int null;

update asset_framing framing join asset on asset.id = framing.asset_id
set framing.sha256 = asset.sha256, framing.master_format = asset.master_format, framing.bytes = asset.bytes,
    framing.width = asset.width, framing.height = asset.height;

alter table asset_framing
    modify column sha256        varchar(64) character set ascii not null,
    modify column master_format varchar(8) character set ascii not null,
    modify column bytes         bigint not null,
    modify column width         int not null,
    modify column height        int not null,
    add key asset_framing_master (sha256);

alter table asset add key asset_master (sha256);

create table asset_former_file (
    asset_id      uuid not null,
    number        int not null,
    filename      varchar(255) not null,
    uploaded_at   datetime(6) not null,
    uploaded_by   varchar(255) not null,
    source_format varchar(8) character set ascii not null,
    source_sha256 varchar(64) character set ascii not null,
    sha256        varchar(64) character set ascii not null,
    master_format varchar(8) character set ascii not null,
    bytes         bigint not null,
    width         int not null,
    height        int not null,
    focal_x       double not null,
    focal_y       double not null,
    replaced_at   datetime(6) not null,
    replaced_by   varchar(255) not null,
    primary key (asset_id, number),
    key asset_former_file_due (replaced_at),
    constraint asset_former_file_asset foreign key (asset_id) references asset (id) on delete cascade
) default character set utf8mb4;
