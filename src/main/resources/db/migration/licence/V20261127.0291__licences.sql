-- What a partner holds of a programme's licensor. The holder is covered from the first day to the last.
create table licence (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  programme_id   varchar(36) character set ascii collate ascii_bin not null references programme (id),
  holder_id      varchar(36) character set ascii collate ascii_bin not null references partner (id),
  reference      varchar(120) null,
  -- as the licensor counts them, with the name it has for them; Hearth shows how many are spent and refuses nothing
  units          int null,
  units_name     varchar(40) null,
  units_spent    int null,
  from_date      date not null,
  to_date        date null,
  cost_pence     bigint null,
  strand_id      varchar(36) character set ascii collate ascii_bin null references strand (id),
  note           varchar(500) null,
  ended_reason   varchar(300) null,
  recorded_by    varchar(36) character set ascii collate ascii_bin null,
  recorded_at    datetime(6) not null,
  version        int not null,
  constraint licence_ends_after_it_begins check (to_date is null or to_date >= from_date),
  constraint licence_units check (units is null or units >= 0),
  key licence_of_programme (programme_id, from_date),
  key licence_of_partnership (partnership_id, to_date)
);
-- Which other partners may use it, and when.
create table licence_cover (
  id         varchar(36) character set ascii collate ascii_bin not null primary key,
  licence_id varchar(36) character set ascii collate ascii_bin not null references licence (id),
  partner_id varchar(36) character set ascii collate ascii_bin not null references partner (id),
  from_date  date not null,
  to_date    date null,
  constraint cover_ends_after_it_begins check (to_date is null or to_date >= from_date),
  constraint one_cover_from_a_day unique (licence_id, partner_id, from_date)
);
-- How many days before the last day a partnership's programme leads are warned; 90, 30 and 7 where nothing is said.
create table licence_warning (
  partnership_id varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  days           int not null,
  primary key (partnership_id, days),
  constraint warned_within_two_years check (days between 1 and 730)
);
-- Each warning that was sent: one for a last day, so that a longer licence warns anew.
create table licence_warned (
  licence_id varchar(36) character set ascii collate ascii_bin not null references licence (id),
  to_date    date not null,
  days       int not null,
  told_at    datetime(6) not null,
  primary key (licence_id, to_date, days)
);
insert into role_permission (role, permission) values
  ('TRAINING_LEAD', 'MANAGE_LICENCES'),
  ('WORKFORCE_LEAD', 'MANAGE_LICENCES');
