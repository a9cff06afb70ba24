-- Kinds of groups for parents, as published: how many sessions each has. The number is fixed and told to trainees.
create table parent_group_kind (
  code         varchar(20) character set ascii not null primary key,
  name         varchar(120) not null,
  programme    varchar(20) character set ascii not null,
  course_ref   varchar(20) character set ascii null comment 'whose certificate facilitators hold; null where none is said',
  least        int not null,
  most         int not null,
  parents_from int null,
  parents_to   int null,
  source       varchar(300) not null,
  place        int not null,
  constraint a_kind_has_sessions check (least between 1 and most)
);
insert into parent_group_kind values
  ('UYCB', 'Understanding your child’s behaviour', 'SOLIHULL', 'C-SOL-PG', 10, 10, 10, 12,
   'Togetherness Code of Practice V7, 14 October 2025; 10 to 12 parents invited: Early Intervention Framework, NHS Education for Scotland', 1),
  ('ANTENATAL', 'Understanding pregnancy, labour, birth and your baby', 'SOLIHULL', 'C-SOL-AN', 5, 6, null, null,
   'Togetherness Code of Practice V7, 14 October 2025', 2),
  ('FOSTER', 'Group for foster carers', 'SOLIHULL', null, 12, 12, null, null,
   'Togetherness Code of Practice V7, 14 October 2025', 3),
  ('POSTNATAL', 'Postnatal group', 'SOLIHULL', null, 6, 6, null, null,
   'Togetherness Code of Practice V7, 14 October 2025', 4),
  ('POSTNATAL_PLUS', 'Postnatal Plus', 'SOLIHULL', null, 8, 8, null, null,
   'Togetherness Code of Practice V7, 14 October 2025', 5);
-- One run of a kind. Of parents there are numbers and nothing else: no column holds a name.
create table parent_group (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  kind           varchar(20) character set ascii not null references parent_group_kind (code),
  partner_id     varchar(36) character set ascii collate ascii_bin not null references partner (id),
  site_id        varchar(36) character set ascii collate ascii_bin not null references site (id),
  first_id       varchar(36) character set ascii collate ascii_bin not null references person (id),
  second_id      varchar(36) character set ascii collate ascii_bin not null references person (id),
  starts_on      date not null,
  sessions       int not null,
  invited        int null,
  status         varchar(12) character set ascii not null,
  end_reason     varchar(300) null,
  created_by     varchar(36) character set ascii collate ascii_bin not null,
  created_at     datetime(6) not null,
  constraint two_lead_a_parent_group check (first_id <> second_id),
  key parent_groups (partnership_id, kind, partner_id)
);
create table parent_group_session (
  group_id    varchar(36) character set ascii collate ascii_bin not null references parent_group (id),
  number      int not null,
  on_date     date not null,
  parents     int not null,
  recorded_by varchar(36) character set ascii collate ascii_bin not null,
  recorded_at datetime(6) not null,
  primary key (group_id, number),
  constraint parents_are_counted check (parents between 0 and 100)
);
