-- What partners ask each other for: so many places on a course by a day. It is open until it is met or withdrawn, or its day
-- has passed; the day decides the last, and nobody has to note it.
create table place_request (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null,
  partner_id     varchar(36) character set ascii collate ascii_bin not null,
  course_id      varchar(36) character set ascii collate ascii_bin not null,
  places         int not null,
  by_date        date not null,
  note           varchar(500) null,
  status         varchar(12) character set ascii not null,
  asked_by       varchar(36) character set ascii collate ascii_bin null,
  asked_at       datetime(6) not null,
  ended_by       varchar(36) character set ascii collate ascii_bin null,
  ended_at       datetime(6) null,
  version        int not null,
  constraint some_places_are_wanted check (places between 1 and 200),
  key requests_of_partnership (partnership_id, status, by_date)
);
-- Places that were opened in answer to a request.
create table place_request_answer (
  id         varchar(36) character set ascii collate ascii_bin not null primary key,
  request_id varchar(36) character set ascii collate ascii_bin not null references place_request (id),
  session_id varchar(36) character set ascii collate ascii_bin not null,
  partner_id varchar(36) character set ascii collate ascii_bin not null,
  places     int not null,
  by_person  varchar(36) character set ascii collate ascii_bin null,
  at         datetime(6) not null,
  key answers_to_request (request_id)
);
insert into role_permission (role, permission) values ('TRAINING_LEAD', 'ASK_FOR_PLACES');
