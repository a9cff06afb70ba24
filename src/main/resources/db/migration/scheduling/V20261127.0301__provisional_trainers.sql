-- A provisional trainer counts only beside an accredited lead; an accreditation can run out for want of activity before its last day.
alter table trainer_accreditation
  add column provisional  boolean not null default false,
  add column active_until date null;
