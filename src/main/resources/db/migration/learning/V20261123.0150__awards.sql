-- What a person completed. Cycles are rows: a renewal is a new award, and nothing is ever overwritten.
create table award (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  number         varchar(24) character set ascii not null,
  partnership_id varchar(36) character set ascii collate ascii_bin not null,
  person_id      varchar(36) character set ascii collate ascii_bin not null,
  partner_id     varchar(36) character set ascii collate ascii_bin not null,
  course_id      varchar(36) character set ascii collate ascii_bin not null,
  session_id     varchar(36) character set ascii collate ascii_bin null,
  booking_id     varchar(36) character set ascii collate ascii_bin null,
  course_title   varchar(160) not null,
  holder_name    varchar(210) not null,
  level          varchar(20) character set ascii not null,
  awarded_on     date not null,
  first_day      date not null,
  last_day       date not null,
  minutes        int not null,
  renew_by       date null,
  status         varchar(12) character set ascii not null,
  ended_on       date null,
  end_reason     varchar(300) null,
  replaced_by    varchar(36) character set ascii collate ascii_bin null,
  source         varchar(20) character set ascii not null default 'SESSION',
  version        int not null,
  -- null once revoked or replaced, so that the booking may earn an award again
  active_booking varchar(36) character set ascii collate ascii_bin
                 as (if(status = 'ACTIVE', booking_id, null)) stored,
  constraint one_award_per_number unique (number),
  constraint one_active_award_per_booking unique (active_booking),
  constraint award_days_in_order check (first_day <= last_day and last_day <= awarded_on),
  key award_of_booking (booking_id),
  key award_of_session (session_id),
  key award_of_person (person_id, course_id, awarded_on),
  key award_of_partner (partner_id, course_id),
  key award_of_course (partnership_id, course_id, partner_id)
);
-- A course's further conditions (evaluation, work discussion groups) that a person has met.
create table condition_met (
  booking_id  varchar(36) character set ascii collate ascii_bin not null,
  condition_code varchar(40) character set ascii not null,
  met_on      date not null,
  recorded_by varchar(36) character set ascii collate ascii_bin null,
  recorded_at datetime(6) not null,
  primary key (booking_id, condition_code)
);
-- What attendance came to, per booking, once every day of the session was finished.
create table completion (
  booking_id     varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null,
  person_id      varchar(36) character set ascii collate ascii_bin not null,
  partner_id     varchar(36) character set ascii collate ascii_bin not null,
  course_id      varchar(36) character set ascii collate ascii_bin not null,
  session_id     varchar(36) character set ascii collate ascii_bin not null,
  outcome        varchar(20) character set ascii not null,
  minutes        int not null,
  settled_at     datetime(6) not null,
  key completion_of_person (person_id),
  key completion_of_session (session_id)
);
