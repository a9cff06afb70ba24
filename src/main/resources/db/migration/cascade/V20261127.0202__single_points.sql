-- From which share of a programme's reach on, in per cent, it hangs on one trainer too much.
alter table cascade_programme
  add column single_percent int not null default 40,
  add constraint a_share_of_reach check (single_percent between 5 and 100);
