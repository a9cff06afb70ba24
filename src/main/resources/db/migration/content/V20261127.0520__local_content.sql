-- One row for each programme whose content somebody keeps: it is held while something of it changes, and counts the changes.
create table content_kept (
  programme_id   varchar(36) character set ascii collate ascii_bin not null primary key references programme (id),
  partnership_id varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  version        int not null
);
-- What a partnership decided about a programme's content, from a day on; before that its reference data holds.
create table content_rule (
  id               varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id   varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  programme_id     varchar(36) character set ascii collate ascii_bin not null references programme (id),
  from_date        date not null,
  local_content    boolean not null,
  overdue_refuses  boolean not null,
  readiness_months int not null,
  source           varchar(300) null,
  decided_by       varchar(36) character set ascii collate ascii_bin null,
  decided_at       datetime(6) not null,
  constraint one_content_rule_from_a_day unique (programme_id, from_date),
  constraint readiness_of_some_months check (readiness_months between 1 and 60)
);
-- What an area answers before it is ready, in the order in which it is asked.
create table content_question (
  rule_id varchar(36) character set ascii collate ascii_bin not null references content_rule (id),
  number  int not null,
  text    varchar(300) not null,
  primary key (rule_id, number)
);
-- A version of the local content: current from the day it was adopted until the next is, or it is withdrawn.
create table content_version (
  id               varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id   varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  programme_id     varchar(36) character set ascii collate ascii_bin not null references programme (id),
  label            varchar(80) not null,
  changes          varchar(1000) not null,
  adopted_on       date not null,
  review_on        date not null,
  -- the first day on which it is not to be used; the day of its adoption where it never was
  withdrawn_on     date null,
  withdrawn_reason varchar(300) null,
  recorded_by      varchar(36) character set ascii collate ascii_bin null,
  recorded_at      datetime(6) not null,
  constraint content_withdrawn_after_adopted check (withdrawn_on is null or withdrawn_on >= adopted_on),
  key content_of_programme (programme_id, adopted_on),
  key content_reviewed (review_on)
);
create table content_owner (
  version_id varchar(36) character set ascii collate ascii_bin not null references content_version (id),
  from_date  date not null,
  person_id  varchar(36) character set ascii collate ascii_bin not null references person (id),
  partner_id varchar(36) character set ascii collate ascii_bin not null references partner (id),
  named_by   varchar(36) character set ascii collate ascii_bin null,
  named_at   datetime(6) not null,
  primary key (version_id, from_date)
);
create table content_review (
  id          varchar(36) character set ascii collate ascii_bin not null primary key,
  version_id  varchar(36) character set ascii collate ascii_bin not null references content_version (id),
  held_on     date not null,
  decided     varchar(1000) not null,
  next_on     date not null,
  recorded_by varchar(36) character set ascii collate ascii_bin null,
  recorded_at datetime(6) not null,
  constraint reviewed_again_later check (next_on > held_on),
  key reviews_of_version (version_id, held_on)
);
-- What the area states before sessions of the programme are published.
create table readiness_statement (
  id               varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id   varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  programme_id     varchar(36) character set ascii collate ascii_bin not null references programme (id),
  person_id        varchar(36) character set ascii collate ascii_bin not null references person (id),
  partner_id       varchar(36) character set ascii collate ascii_bin not null references partner (id),
  stated_on        date not null,
  holds_until      date not null,
  commitment_on    date not null,
  commitment       varchar(300) not null,
  withdrawn_on     date null,
  withdrawn_reason varchar(300) null,
  recorded_by      varchar(36) character set ascii collate ascii_bin null,
  recorded_at      datetime(6) not null,
  constraint readiness_ends_after_it_begins check (holds_until >= stated_on),
  constraint readiness_withdrawn_after_stated check (withdrawn_on is null or withdrawn_on >= stated_on),
  key readiness_of_programme (programme_id, stated_on),
  key readiness_ends (holds_until)
);
-- The questions as they were asked then, with what was answered.
create table readiness_answer (
  statement_id varchar(36) character set ascii collate ascii_bin not null references readiness_statement (id),
  number       int not null,
  question     varchar(300) not null,
  answer       varchar(1000) not null,
  primary key (statement_id, number)
);
-- Each reminder that was sent: of a version's review, or of the end of a statement; one for a day, so that a later day reminds anew.
create table content_told (
  subject_id varchar(36) character set ascii collate ascii_bin not null,
  due_on     date not null,
  days       int not null,
  told_at    datetime(6) not null,
  primary key (subject_id, due_on, days)
);
insert into role_permission (role, permission) values
  ('TRAINING_LEAD', 'MANAGE_CONTENT'),
  ('WORKFORCE_LEAD', 'MANAGE_CONTENT');
