-- The total as the source prints it, which may differ from what its years add up to.
create table strand_total (
  partnership_id varchar(36) character set ascii collate ascii_bin not null primary key references partnership (id),
  lower_gbp      bigint not null,
  upper_gbp      bigint not null,
  note           varchar(300) null
);
