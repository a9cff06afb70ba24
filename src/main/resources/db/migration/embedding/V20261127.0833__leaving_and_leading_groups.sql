-- Somebody left a work-discussion group: what they were at stays. An older version that runs beside for a while still shows them.
alter table work_group_member add column left_at datetime(6) null;
-- Who leads a run of a group for parents from a day on; until the first such day those it was begun with.
create table parent_group_lead (
  group_id   varchar(36) character set ascii collate ascii_bin not null references parent_group (id),
  from_date  date not null,
  first_id   varchar(36) character set ascii collate ascii_bin not null references person (id),
  second_id  varchar(36) character set ascii collate ascii_bin not null references person (id),
  decided_by varchar(36) character set ascii collate ascii_bin not null,
  decided_at datetime(6) not null,
  primary key (group_id, from_date),
  constraint two_go_on_leading_a_parent_group check (first_id <> second_id)
);
