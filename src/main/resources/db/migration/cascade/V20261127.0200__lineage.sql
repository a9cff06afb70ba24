-- Who trained whom. A programme's lineage is begun once, with what was recorded before; this row is held while anything of it is
-- written, so that the awards of one programme are entered one after the other.
create table cascade_programme (
  programme_id   varchar(36) character set ascii collate ascii_bin not null primary key references programme (id),
  partnership_id varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  dormant_months int not null default 12,
  begun_at       datetime(6) null,
  constraint dormant_after_some_months check (dormant_months between 1 and 60),
  key cascade_of_partnership (partnership_id)
);
-- One row for every award of a programme, written in the transaction of the award and never moved: its parent is the row that
-- made its trainer a trainer. A root is a trainer trained elsewhere (ELSEWHERE, or TRAINER without a session here) or, once per
-- programme, nobody (UNKNOWN): the trainer was not recorded, and is not guessed.
create table lineage (
  id              varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id  varchar(36) character set ascii collate ascii_bin not null,
  programme_id    varchar(36) character set ascii collate ascii_bin not null references cascade_programme (programme_id),
  parent_id       varchar(36) character set ascii collate ascii_bin null references lineage (id),
  generation      int not null,
  kind            varchar(12) character set ascii not null,
  award_id        varchar(36) character set ascii collate ascii_bin null,
  booking_id      varchar(36) character set ascii collate ascii_bin null,
  person_id       varchar(36) character set ascii collate ascii_bin null,
  partner_id      varchar(36) character set ascii collate ascii_bin null,
  hub_id          varchar(36) character set ascii collate ascii_bin null,
  session_id      varchar(36) character set ascii collate ascii_bin null,
  course_id       varchar(36) character set ascii collate ascii_bin null,
  course_edition  varchar(60) null,
  content_version varchar(80) null,
  trainer_id      varchar(36) character set ascii collate ascii_bin null,
  taught_on       date null,
  earned_on       date null,
  counts          boolean not null,
  -- of those below, as lineage_reach has them: kept here so that a page of a large tree costs what it shows
  people          int not null default 0,
  direct          int not null default 0,
  last_below      date null,
  -- whether it was put together afterwards, from what had been recorded
  afterwards      boolean not null default false,
  written_at      datetime(6) not null,
  root_key        varchar(80) character set ascii collate ascii_bin as (case kind
                    when 'ELSEWHERE' then concat(programme_id, '/', person_id) when 'UNKNOWN' then programme_id end) stored,
  constraint one_row_per_award unique (award_id),
  constraint one_root_per_trainer unique (root_key),
  constraint below_a_root_is_a_generation check (generation >= 0 and (parent_id is null or generation > 0)),
  key lineage_below (parent_id, kind, people),
  key lineage_taught (parent_id, taught_on),
  key lineage_roots (programme_id, generation, people),
  key lineage_of_trainers (programme_id, kind, last_below),
  key lineage_of_person (person_id, programme_id, kind),
  key lineage_of_course_edition (programme_id, course_edition),
  key lineage_of_content (programme_id, content_version),
  key lineage_of_booking (booking_id)
);
-- Who trained beside the lead.
create table lineage_trainer (
  lineage_id varchar(36) character set ascii collate ascii_bin not null references lineage (id),
  person_id  varchar(36) character set ascii collate ascii_bin not null,
  primary key (lineage_id, person_id),
  key lineage_co_trained (person_id)
);
-- Whom a row, or with its id for an ancestor the whole programme, reaches: by how many awards that count, how many of them
-- directly below, and how many of them as a trainer. The partner is the one of the day.
create table lineage_reach (
  ancestor_id varchar(36) character set ascii collate ascii_bin not null,
  person_id   varchar(36) character set ascii collate ascii_bin not null,
  partner_id  varchar(36) character set ascii collate ascii_bin not null,
  awards      int not null,
  direct      int not null,
  as_trainer  int not null,
  primary key (ancestor_id, person_id, partner_id),
  constraint reach_is_of_awards check (awards > 0 and direct between 0 and awards and as_trainer between 0 and awards)
);
-- The people of each partner among them.
create table lineage_partner (
  ancestor_id   varchar(36) character set ascii collate ascii_bin not null,
  partner_id    varchar(36) character set ascii collate ascii_bin not null,
  people        int not null,
  direct        int not null,
  trainers      int not null,
  practitioners int not null,
  primary key (ancestor_id, partner_id)
);
-- Who sees who trained whom, and who says that something taught does not hold any more.
insert into role_permission (role, permission) values
  ('TRAINING_LEAD', 'VIEW_CASCADE'),
  ('TRAINER', 'VIEW_CASCADE'),
  ('WORKFORCE_LEAD', 'VIEW_CASCADE'),
  ('ADMINISTRATOR', 'VIEW_CASCADE'),
  ('BOARD_READER', 'VIEW_CASCADE'),
  ('WORKFORCE_LEAD', 'RECALL'),
  ('TRAINING_LEAD', 'RECALL');
