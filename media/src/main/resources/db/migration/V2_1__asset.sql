-- Images that the council holds. The pixels are in the object store, under the hash of the master.
create table asset (
    id uuid not null,
    filename varchar(255) not null,
    uploaded_at datetime(6) not null,
    uploaded_by varchar(255) not null,
    source_format varchar(8) character set ascii not null,
    source_sha256 varchar(64) character set ascii not null,
    -- Set by uploads that may come again; keeps two of them from becoming two assets.
    once_key varchar(64) character set ascii null,
    sha256 varchar(64) character set ascii not null,
    master_format varchar(8) character set ascii not null,
    bytes bigint not null,
    width int not null,
    height int not null,
    alt varchar(500) null,
    credit varchar(200) null,
    content_hash varchar(32) character set ascii not null,
    focal_x double not null,
    focal_y double not null,
    version bigint not null,
    primary key (id),
    unique key asset_once (once_key),
    key asset_source (source_sha256),
    key asset_newest (uploaded_at, id)
) default character set utf8mb4;

-- Every focal point that an asset has had. Published content keeps the addresses of its time, and they stay good.
create table asset_framing (
    asset_id uuid not null,
    content_hash varchar(32) character set ascii not null,
    focal_x double not null,
    focal_y double not null,
    primary key (content_hash, asset_id),
    constraint asset_framing_asset foreign key (asset_id) references asset (id) on delete cascade
) default character set utf8mb4;
