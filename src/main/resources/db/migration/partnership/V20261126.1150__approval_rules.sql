-- Whose word a partner asks for before its people's bookings count, from a day on, and how long it may take. Where no row
-- holds yet, partner.booking_approval does, which is not written any more.
create table approval_rule (
  partner_id     varchar(36) character set ascii collate ascii_bin not null,
  from_date      date not null,
  partnership_id varchar(36) character set ascii collate ascii_bin not null,
  rule           varchar(16) character set ascii not null,
  answer_days    int not null,
  set_by         varchar(36) character set ascii collate ascii_bin null,
  set_at         datetime(6) not null,
  primary key (partner_id, from_date),
  constraint some_days_to_answer check (answer_days between 1 and 20)
);
