-- How many trainer days a partner promises the pool of a programme, within a time. What is delivered is counted, and never written here.
create table trainer_pledge (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  partner_id     varchar(36) character set ascii collate ascii_bin not null references partner (id),
  programme_id   varchar(36) character set ascii collate ascii_bin not null references programme (id),
  from_date      date not null,
  to_date        date not null,
  days           int not null,
  note           varchar(300) null,
  pledged_by     varchar(36) character set ascii collate ascii_bin null,
  pledged_at     datetime(6) not null,
  version        int not null,
  constraint a_pledge_ends_after_it_begins check (to_date >= from_date),
  constraint days_of_a_pledge check (days between 0 and 5000),
  key pledges_of_programme (partnership_id, programme_id, from_date),
  key pledges_of_partner (partner_id, programme_id, from_date)
);
