-- When and where a course runs. Local date, local time and zone are what people agreed; the instants are derived.
create table session (
  id               varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id   varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  host_partner_id  varchar(36) character set ascii collate ascii_bin not null references partner (id),
  course_id        varchar(36) character set ascii collate ascii_bin not null references course (id),
  ref              varchar(20) character set ascii not null,
  status           varchar(12) character set ascii not null,
  mode             varchar(20) character set ascii not null,
  zone             varchar(40) character set ascii not null default 'Europe/London',
  site_id          varchar(36) character set ascii collate ascii_bin null references site (id),
  room_id          varchar(36) character set ascii collate ascii_bin null references room (id),
  locality_id      varchar(36) character set ascii collate ascii_bin null,
  online_link      varchar(500) null,
  capacity         int not null,
  minimum          int not null default 0,
  decision_on      date null,
  closes_at        datetime(6) null,
  access_info      varchar(1000) null,
  first_start      datetime(6) null,
  last_end         datetime(6) null,
  free_places      int not null default 0,
  published_at     datetime(6) null,
  ended_reason     varchar(500) null,
  invite_sequence  int not null default 0,
  created_by       varchar(36) character set ascii collate ascii_bin null,
  created_at       datetime(6) not null,
  changed_at       datetime(6) null,
  version          int not null,
  constraint one_session_per_ref unique (partnership_id, ref),
  constraint capacity_in_range check (capacity between 1 and 2000),
  constraint minimum_within_capacity check (minimum between 0 and capacity),
  key session_list (partnership_id, status, first_start),
  key session_of_course (course_id, status, first_start),
  key session_of_host (host_partner_id, first_start),
  key session_of_room (room_id)
);
create table session_day (
  session_id varchar(36) character set ascii collate ascii_bin not null references session (id),
  number     int not null,
  on_date    date not null,
  from_time  time not null,
  to_time    time not null,
  starts_at  datetime(6) not null,
  ends_at    datetime(6) not null,
  primary key (session_id, number),
  constraint day_ends_after_it_begins check (to_time > from_time),
  key session_day_by_time (starts_at)
);
create table trainer_assignment (
  session_id varchar(36) character set ascii collate ascii_bin not null references session (id),
  person_id  varchar(36) character set ascii collate ascii_bin not null,
  role       varchar(12) character set ascii not null,
  primary key (session_id, person_id),
  key trainer_sessions (person_id)
);
-- Until cohorts exist, an accreditation is a dated record kept by the programme lead.
create table trainer_accreditation (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  programme_id   varchar(36) character set ascii collate ascii_bin not null references programme (id),
  person_id      varchar(36) character set ascii collate ascii_bin not null,
  from_date      date not null,
  to_date        date null,
  evidence       varchar(300) null,
  recorded_by    varchar(36) character set ascii collate ascii_bin null,
  recorded_at    datetime(6) not null,
  version        int not null,
  key accreditation_of_person (person_id, programme_id)
);
-- Whom places will be opened to once the session is published; then the booking room keeps them. No partner: to all.
create table session_offer (
  id         varchar(36) character set ascii collate ascii_bin not null primary key,
  session_id varchar(36) character set ascii collate ascii_bin not null references session (id),
  partner_id varchar(36) character set ascii collate ascii_bin null,
  places     int not null,
  constraint an_offer_is_of_places check (places between 1 and 2000),
  key offer_of_session (session_id)
);
-- One row per room and per trainer: written before their time is taken, so that plans for one hour are made in turn.
create table timetable (
  subject varchar(36) character set ascii collate ascii_bin not null primary key,
  plans   int not null
);
-- A breach of fidelity or a clash somebody answered for: what, why, who, when.
create table session_waiver (
  id         varchar(36) character set ascii collate ascii_bin not null primary key,
  session_id varchar(36) character set ascii collate ascii_bin not null references session (id),
  breach     varchar(60) character set ascii not null,
  subject    varchar(80) null,
  reason     varchar(500) not null,
  waived_by  varchar(36) character set ascii collate ascii_bin not null,
  waived_at  datetime(6) not null,
  key waiver_of_session (session_id)
);
create table session_history (
  id         varchar(36) character set ascii collate ascii_bin not null primary key,
  session_id varchar(36) character set ascii collate ascii_bin not null references session (id),
  at         datetime(6) not null,
  from_status varchar(12) character set ascii null,
  to_status   varchar(12) character set ascii not null,
  by_person  varchar(36) character set ascii collate ascii_bin null,
  reason     varchar(500) null,
  key history_of_session (session_id, at)
);
-- Numbers for the references people read out: S-1042. One counter row per partnership and kind.
create table reference_counter (
  partnership_id varchar(36) character set ascii collate ascii_bin not null,
  kind           varchar(12) character set ascii not null,
  last_number    int not null,
  primary key (partnership_id, kind)
);
