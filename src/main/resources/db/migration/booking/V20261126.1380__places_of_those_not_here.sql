-- Some minutes after a session has begun the place of somebody who is not there can be taken by whoever waits, until some
-- minutes later; from a day on. Without the first number nobody's place is given on. Without a partnership it is for all that
-- have no rule of their own.
create table no_show_rule (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin null,
  from_date      date not null,
  after_minutes  int null,
  take_minutes   int not null,
  constraint one_no_show_rule_from_a_day unique (partnership_id, from_date),
  constraint no_shows_are_waited_for check (coalesce(after_minutes, 0) >= 0 and take_minutes >= 0 and coalesce(after_minutes, 0) + take_minutes <= 180)
);
insert into no_show_rule values ('ordinary', null, '2020-01-01', 15, 15);
-- Confirmed bookings whose place is free for others, because its person was not there; until they come and there is one left.
-- The booking stays what it is, and so do the register and whatever follows from not coming.
create table place_given_on (
  booking_id varchar(36) character set ascii collate ascii_bin not null primary key references booking (id),
  session_id varchar(36) character set ascii collate ascii_bin not null references place_allocation (session_id),
  share_id   varchar(36) character set ascii collate ascii_bin not null,
  freed_at   datetime(6) not null,
  back_at    datetime(6) null,
  key given_on_of_session (session_id)
);
