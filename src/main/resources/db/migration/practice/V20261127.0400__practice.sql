-- Thresholds of a programme's tool from a day on. No row: those the tool publishes hold.
create table practice_scale (
  id              varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id  varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  programme_id    varchar(36) character set ascii collate ascii_bin not null references programme (id),
  from_date       date not null,
  to_date         date null,
  technical_fair  decimal(5,2) not null,
  technical_good  decimal(5,2) not null,
  relational_fair decimal(5,2) not null,
  relational_good decimal(5,2) not null,
  complex_fair    decimal(5,2) not null,
  complex_good    decimal(5,2) not null,
  ratio_fair      decimal(5,2) not null,
  ratio_good      decimal(5,2) not null,
  source          varchar(300) null,
  decided_by      varchar(36) character set ascii collate ascii_bin null,
  decided_at      datetime(6) not null,
  constraint one_scale_a_day unique (programme_id, from_date)
);
-- One coded sample: scores and counts, never a recording. Only added, or taken out with a reason.
create table practice_score (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  programme_id   varchar(36) character set ascii collate ascii_bin not null references programme (id),
  person_id      varchar(36) character set ascii collate ascii_bin not null references person (id),
  sampled_on     date not null,
  minutes        int not null,
  cultivating    int not null,
  softening      int not null,
  partnership    int not null,
  empathy        int not null,
  simple         int not null,
  complex        int not null,
  questions      int not null,
  adherent       int not null,
  non_adherent   int not null,
  coder_id       varchar(36) character set ascii collate ascii_bin null,
  coder_name     varchar(120) null,
  recorded_by    varchar(36) character set ascii collate ascii_bin not null,
  recorded_at    datetime(6) not null,
  constraint the_coder_is_not_the_learner check (coder_id is null or coder_id <> person_id),
  key scores_of_person (person_id, programme_id, sampled_on)
);
