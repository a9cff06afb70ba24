-- Who has a place on a session. The named checks are the last line of defence behind the rules.
create table place_allocation (
  session_id      varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id  varchar(36) character set ascii collate ascii_bin not null,
  host_partner_id varchar(36) character set ascii collate ascii_bin not null,
  course_id       varchar(36) character set ascii collate ascii_bin not null,
  agreement_id    varchar(36) character set ascii collate ascii_bin null,
  capacity        int not null,
  waiting_turn    int not null default 0,
  closes_at       datetime(6) not null,
  first_start     datetime(6) not null,
  last_end        datetime(6) not null,
  status          varchar(12) character set ascii not null,
  split_version   int not null default 0,
  version         int not null,
  constraint allocation_within_reason check (capacity between 1 and 2000)
);
create table place_share (
  id         varchar(36) character set ascii collate ascii_bin not null primary key,
  session_id varchar(36) character set ascii collate ascii_bin not null references place_allocation (session_id),
  kind       varchar(12) character set ascii not null,
  partner_id varchar(36) character set ascii collate ascii_bin null,
  places     int not null,
  taken      int not null default 0,
  constraint share_not_oversold check (taken between 0 and places),
  key share_of_session (session_id)
);
-- The booking room's own copy of when a session takes place, so that clashes are found in one query.
create table place_day (
  session_id varchar(36) character set ascii collate ascii_bin not null references place_allocation (session_id),
  number     int not null,
  on_date    date not null,
  starts_at  datetime(6) not null,
  ends_at    datetime(6) not null,
  primary key (session_id, number)
);
-- One row per person who books: written first, so that one person's bookings are made one after the other.
create table booker (
  person_id varchar(36) character set ascii collate ascii_bin not null primary key,
  bookings  int not null
);
create table booking (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  session_id     varchar(36) character set ascii collate ascii_bin not null references place_allocation (session_id),
  partnership_id varchar(36) character set ascii collate ascii_bin not null,
  person_id      varchar(36) character set ascii collate ascii_bin not null,
  engagement_id  varchar(36) character set ascii collate ascii_bin null,
  partner_id     varchar(36) character set ascii collate ascii_bin not null,
  share_id       varchar(36) character set ascii collate ascii_bin null references place_share (id),
  status         varchar(12) character set ascii not null,
  approval       varchar(12) character set ascii not null default 'NONE',
  turn           int null,
  access_needs   varchar(500) null,
  answer_by      datetime(6) null,
  booked_by      varchar(36) character set ascii collate ascii_bin null,
  booked_at      datetime(6) not null,
  ended_at       datetime(6) null,
  end_reason     varchar(300) null,
  moved_from     varchar(36) character set ascii collate ascii_bin null,
  override_reason varchar(300) null,
  form_key       varchar(64) character set ascii collate ascii_bin null,
  invite_sequence int not null default 0,
  version        int not null,
  live_key       varchar(73) character set ascii collate ascii_bin
                 as (if(status = 'CANCELLED', null, concat(session_id, '/', person_id))) stored,
  constraint one_live_booking_per_person unique (live_key),
  constraint a_place_comes_from_a_share check (status not in ('CONFIRMED', 'REQUESTED') or share_id is not null),
  key booking_of_person (person_id, status),
  key booking_of_session (session_id, status, turn),
  key booking_of_partner (partner_id, booked_at),
  key booking_to_answer (status, answer_by)
);
create table booking_history (
  id          varchar(36) character set ascii collate ascii_bin not null primary key,
  booking_id  varchar(36) character set ascii collate ascii_bin not null references booking (id),
  at          datetime(6) not null,
  from_status varchar(12) character set ascii null,
  to_status   varchar(12) character set ascii not null,
  by_person   varchar(36) character set ascii collate ascii_bin null,
  reason      varchar(300) null,
  key history_of_booking (booking_id, at)
);
create table register_day (
  session_id  varchar(36) character set ascii collate ascii_bin not null references place_allocation (session_id),
  number      int not null,
  finished_at datetime(6) null,
  finished_by varchar(36) character set ascii collate ascii_bin null,
  version     int not null,
  primary key (session_id, number)
);
create table attendance (
  id            varchar(36) character set ascii collate ascii_bin not null primary key,
  session_id    varchar(36) character set ascii collate ascii_bin not null references place_allocation (session_id),
  day_number    int not null,
  booking_id    varchar(36) character set ascii collate ascii_bin null references booking (id),
  walk_in_name  varchar(160) null,
  walk_in_partner_id varchar(36) character set ascii collate ascii_bin null,
  walk_in_email varchar(254) null,
  by_word_of_trainer boolean not null default false,
  mark          varchar(12) character set ascii not null,
  minutes_missed int not null default 0,
  marked_by     varchar(36) character set ascii collate ascii_bin null,
  marked_at     datetime(6) not null,
  version       int not null,
  constraint one_mark_per_booking_and_day unique (session_id, day_number, booking_id),
  constraint somebody_was_there check (booking_id is not null or walk_in_name is not null)
);
-- Signs the codes people scan at the door. One row.
create table check_in_key (
  id     int not null primary key,
  secret char(64) character set ascii not null
);
