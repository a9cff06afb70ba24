-- As how many days a day of a trainer counts, by the programme taught or by the level of the course; what is not named counts
-- once. And whether trainer days run out as places do.
create table exchange_terms_taught (
  terms_id     varchar(36) character set ascii collate ascii_bin not null references exchange_terms (id) on delete cascade,
  number       int not null,
  programme_id varchar(36) character set ascii collate ascii_bin null references programme (id),
  course_level varchar(20) character set ascii null,
  weight       decimal(5,2) not null,
  primary key (terms_id, number),
  constraint taught_is_a_programme_or_a_level check ((programme_id is null) <> (course_level is null)),
  constraint a_day_taught_weighs_something check (weight between 0.01 and 100)
);
alter table exchange_terms add column trainer_days_run_out boolean not null default false;
-- With what weight days of a trainer were entered; null for once.
alter table ledger_entry add column weight decimal(5,2) null;
