-- What a partnership asks after a course before its certificate, from a day on. What binds is the rule of the course's first day.
create table certificate_rule (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  course_ref     varchar(20) character set ascii not null,
  from_date      date not null,
  to_date        date null,
  work_groups    int not null,
  within_months  int null,
  source         varchar(300) null,
  decided_by     varchar(36) character set ascii collate ascii_bin null,
  decided_at     datetime(6) not null,
  constraint one_certificate_rule_a_day unique (partnership_id, course_ref, from_date)
);
create table certificate_rule_part (
  rule_id varchar(36) character set ascii collate ascii_bin not null references certificate_rule (id) on delete cascade,
  number  int not null,
  name    varchar(120) not null,
  primary key (rule_id, number)
);
-- Somebody brought another part of what was asked; and time they were given beyond that of the rule. No foreign key to the
-- completion: it would hold its row for reading before the certificate is considered, and two at once would wait for each other.
create table certificate_part_met (
  booking_id  varchar(36) character set ascii collate ascii_bin not null,
  number      int not null,
  met_on      date not null,
  recorded_by varchar(36) character set ascii collate ascii_bin not null,
  recorded_at datetime(6) not null,
  primary key (booking_id, number)
);
create table certificate_time (
  booking_id  varchar(36) character set ascii collate ascii_bin not null primary key,
  until_date  date not null,
  reason      varchar(300) not null,
  given_by    varchar(36) character set ascii collate ascii_bin not null,
  given_at    datetime(6) not null
);
-- A work-discussion group: people trained in one course who meet several times with somebody who runs it.
create table work_group (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  course_ref     varchar(20) character set ascii not null,
  title          varchar(120) not null,
  partner_id     varchar(36) character set ascii collate ascii_bin not null references partner (id),
  facilitator_id varchar(36) character set ascii collate ascii_bin not null references person (id),
  place          varchar(200) not null,
  created_by     varchar(36) character set ascii collate ascii_bin not null,
  created_at     datetime(6) not null,
  key groups_of_course (partnership_id, course_ref),
  key groups_of_facilitator (facilitator_id)
);
create table work_group_meeting (
  group_id  varchar(36) character set ascii collate ascii_bin not null references work_group (id),
  number    int not null,
  on_date   date not null,
  from_time time not null,
  to_time   time not null,
  sequence  int not null default 0,
  held_at   datetime(6) null,
  held_by   varchar(36) character set ascii collate ascii_bin null,
  primary key (group_id, number),
  constraint a_meeting_ends_after_it_begins check (to_time > from_time)
);
create table work_group_member (
  group_id   varchar(36) character set ascii collate ascii_bin not null references work_group (id),
  person_id  varchar(36) character set ascii collate ascii_bin not null references person (id),
  partner_id varchar(36) character set ascii collate ascii_bin not null references partner (id),
  added_by   varchar(36) character set ascii collate ascii_bin not null,
  added_at   datetime(6) not null,
  primary key (group_id, person_id),
  key groups_of_member (person_id)
);
create table work_group_present (
  group_id  varchar(36) character set ascii collate ascii_bin not null,
  number    int not null,
  person_id varchar(36) character set ascii collate ascii_bin not null,
  primary key (group_id, number, person_id),
  key groups_been_at (person_id),
  constraint present_at_a_meeting foreign key (group_id, number) references work_group_meeting (group_id, number),
  constraint present_are_members foreign key (group_id, person_id) references work_group_member (group_id, person_id)
);
