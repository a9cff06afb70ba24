-- Mail is a row in the transaction of the act; a sender renders it from committed state afterwards.
create table outbox (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null,
  kind           varchar(40) character set ascii not null,
  person_id      varchar(36) character set ascii collate ascii_bin not null,
  session_id     varchar(36) character set ascii collate ascii_bin null,
  booking_id     varchar(36) character set ascii collate ascii_bin null,
  facts          varchar(4000) character set ascii null,
  created_at     datetime(6) not null,
  due_at         datetime(6) not null,
  status         varchar(12) character set ascii not null,
  attempts       int not null default 0,
  claimed_until  datetime(6) null,
  sent_at        datetime(6) null,
  sent_to        varchar(254) null,
  subject        varchar(200) null,
  message_id     varchar(120) character set ascii not null,
  last_error     varchar(300) null,
  key outbox_due (status, due_at),
  key outbox_of_partnership (partnership_id, created_at),
  key outbox_of_person (person_id, created_at)
);
-- One worker at a time, over nodes and restarts; a paused worker's fence is out of date when it wakes.
create table lease (
  name  varchar(40) character set ascii not null primary key,
  owner varchar(60) not null,
  fence bigint not null,
  held_until datetime(6) not null
);
