-- Who waits for any date of a course, in whatever edition: which days, places and ways suit them. One open wish per person.
create table wish (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null,
  course_ref     varchar(40) character set ascii not null,
  person_id      varchar(36) character set ascii collate ascii_bin not null,
  engagement_id  varchar(36) character set ascii collate ascii_bin not null,
  partner_id     varchar(36) character set ascii collate ascii_bin not null,
  asked_rule     varchar(16) character set ascii not null,
  answer_days    int not null,
  days           int not null default 0,
  delivery       varchar(12) character set ascii not null,
  status         varchar(12) character set ascii not null,
  asked_by       varchar(36) character set ascii collate ascii_bin not null,
  asked_at       datetime(6) not null,
  ended_at       datetime(6) null,
  version        int not null,
  open_key       varchar(77) character set ascii collate ascii_bin
                 as (if(status = 'OPEN', concat(course_ref collate ascii_bin, '/', person_id), null)) stored,
  constraint one_open_wish_per_person unique (open_key),
  constraint days_of_a_week check (days between 0 and 127),
  key wish_of_course (partnership_id, course_ref, status, asked_at),
  key wish_of_person (person_id, status)
);
-- The localities that suit; none: all of them do.
create table wish_locality (
  wish_id     varchar(36) character set ascii collate ascii_bin not null references wish (id),
  locality_id varchar(36) character set ascii collate ascii_bin not null,
  primary key (wish_id, locality_id)
);
-- The turn of a wish on each session of the course, taken when it was made or the session published; and what it was offered.
create table wish_turn (
  wish_id    varchar(36) character set ascii collate ascii_bin not null references wish (id),
  session_id varchar(36) character set ascii collate ascii_bin not null references place_allocation (session_id),
  turn       int not null,
  booking_id varchar(36) character set ascii collate ascii_bin null references booking (id),
  primary key (wish_id, session_id),
  constraint one_wish_per_booking unique (booking_id),
  key turn_of_session (session_id, turn)
);
-- Who was passed over when a place of a session went to somebody further down, why, and how often.
create table wish_passed (
  wish_id    varchar(36) character set ascii collate ascii_bin not null references wish (id),
  session_id varchar(36) character set ascii collate ascii_bin not null references place_allocation (session_id),
  reason     varchar(20) character set ascii not null,
  times      int not null,
  last_at    datetime(6) not null,
  primary key (session_id, wish_id, reason)
);
-- Written first: what is asked for one course, and what is offered, happens one after the other.
create table wish_lock (
  partnership_id varchar(36) character set ascii collate ascii_bin not null,
  course_ref     varchar(40) character set ascii not null,
  part           varchar(8) character set ascii not null,
  held           int not null,
  primary key (partnership_id, course_ref, part)
);
