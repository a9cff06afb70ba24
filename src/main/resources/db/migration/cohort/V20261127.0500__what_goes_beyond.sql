-- Whether a session beyond a limit of the scheme is warned of or refused. Null is what a version that does not know it decided: warned of.
alter table trainer_scheme
  add column when_over_load  varchar(12) character set ascii null,
  add column when_over_group varchar(12) character set ascii null;
