-- In which order waiting people are offered places, by course (in any edition) and from a day on; first come where none says.
create table waiting_order (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null,
  course_ref     varchar(40) character set ascii not null,
  from_date      date not null,
  rule           varchar(12) character set ascii not null,
  chosen_by      varchar(36) character set ascii collate ascii_bin null,
  chosen_at      datetime(6) not null,
  constraint one_order_from_a_day unique (partnership_id, course_ref, from_date)
);
-- The lot of a session: with it anybody can work out again in which order people were drawn.
create table waiting_lot (
  session_id varchar(36) character set ascii collate ascii_bin not null primary key,
  seed       char(32) character set ascii not null,
  drawn_at   datetime(6) not null
);
-- Who was passed over when a place went to somebody further down, why, and how often.
create table waiting_passed (
  booking_id varchar(36) character set ascii collate ascii_bin not null references booking (id),
  reason     varchar(12) character set ascii not null,
  times      int not null,
  last_at    datetime(6) not null,
  primary key (booking_id, reason)
);
