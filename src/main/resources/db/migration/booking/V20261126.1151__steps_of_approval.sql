-- What was asked of the home partner for a booking, and whose word is awaited. Empty where an older version asked: the
-- manager or a training lead answers then.
alter table booking
  add column approval_rule varchar(16) character set ascii null,
  add column approval_step varchar(16) character set ascii null,
  add column answer_days   int null;
-- Every word that was given, once for a step.
create table booking_decision (
  booking_id varchar(36) character set ascii collate ascii_bin not null references booking (id),
  step       varchar(16) character set ascii not null,
  answer     varchar(12) character set ascii not null,
  decided_by varchar(36) character set ascii collate ascii_bin not null,
  for_person varchar(36) character set ascii collate ascii_bin null,
  by_link    boolean not null,
  decided_at datetime(6) not null,
  primary key (booking_id, step)
);
