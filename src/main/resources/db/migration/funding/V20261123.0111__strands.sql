-- Funding strands by name and fixed allocation, as published. Spending comes later.
create table strand (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  name           varchar(160) not null,
  fixed_gbp      bigint null,
  capital        boolean not null default false,
  source         varchar(300) null,
  constraint one_strand_per_name unique (partnership_id, name)
);
create table strand_year (
  partnership_id varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  financial_year varchar(10) not null,
  lower_gbp      bigint not null,
  upper_gbp      bigint not null,
  note           varchar(300) null,
  primary key (partnership_id, financial_year)
);
