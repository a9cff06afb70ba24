-- What counts in kind beside trainer days, by the terms of an agreement: each kind with as how many places one of it counts.
create table exchange_terms_kind (
  terms_id varchar(36) character set ascii collate ascii_bin not null references exchange_terms (id) on delete cascade,
  kind     varchar(12) character set ascii not null,
  name     varchar(60) null,
  weight   decimal(5,2) not null,
  primary key (terms_id, kind),
  constraint a_kind_weighs_something check (weight between 0 and 100)
);
-- What was given in kind is an entry of its own unit: on a day, and by the name its kind had then.
alter table ledger_entry
  add column given_on date null,
  add column kind_name varchar(60) null;
