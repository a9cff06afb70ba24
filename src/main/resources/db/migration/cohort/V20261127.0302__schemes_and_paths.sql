-- What a programme asks of its trainers from a day on. Never changed, only followed. No row: the default of Hearth holds.
create table trainer_scheme (
  id                  varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id      varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  programme_id        varchar(36) character set ascii collate ascii_bin not null references programme (id),
  from_date           date not null,
  to_date             date null,
  prerequisites       varchar(120) character set ascii not null default '',
  agreement           varchar(200) null,
  registration        boolean not null,
  release_sessions    int null,
  co_deliveries       int not null,
  observed_deliveries int not null,
  validity_months     int null,
  renewal             varchar(20) character set ascii null,
  min_deliveries      int null,
  min_as_lead         int null,
  window_months       int null,
  refresher_months    int null,
  at_risk_days        int not null,
  most_per_year       int null,
  group_per_trainer   int null,
  generation_cap      int null,
  edition             varchar(200) null,
  published           varchar(400) character set ascii not null default '',
  source              varchar(1000) null,
  decided_by          varchar(36) character set ascii collate ascii_bin null,
  decided_at          datetime(6) not null,
  constraint one_scheme_a_day unique (programme_id, from_date),
  constraint a_scheme_ends_after_it_begins check (to_date is null or to_date >= from_date)
);

create table cohort (
  id              varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id  varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  programme_id    varchar(36) character set ascii collate ascii_bin not null references programme (id),
  name            varchar(120) not null,
  nominations_until date not null,
  seats           int not null,
  about           varchar(1000) null,
  created_by      varchar(36) character set ascii collate ascii_bin null,
  created_at      datetime(6) not null,
  version         int not null,
  constraint a_cohort_has_seats check (seats between 1 and 200),
  key cohorts_of_programme (partnership_id, programme_id)
);
-- How many of the seats a partner has. A partner without a row may have any that are left.
create table cohort_seat (
  cohort_id  varchar(36) character set ascii collate ascii_bin not null references cohort (id),
  partner_id varchar(36) character set ascii collate ascii_bin not null references partner (id),
  seats      int not null,
  primary key (cohort_id, partner_id),
  constraint seats_of_a_partner check (seats between 0 and 200)
);
-- The sessions of the train-the-trainer course the cohort goes to.
create table cohort_session (
  cohort_id  varchar(36) character set ascii collate ascii_bin not null references cohort (id),
  session_id varchar(36) character set ascii collate ascii_bin not null references session (id),
  primary key (cohort_id, session_id)
);

create table trainer_path (
  id                varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id    varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  programme_id      varchar(36) character set ascii collate ascii_bin not null references programme (id),
  person_id         varchar(36) character set ascii collate ascii_bin not null references person (id),
  partner_id        varchar(36) character set ascii collate ascii_bin null references partner (id),
  cohort_id         varchar(36) character set ascii collate ascii_bin null references cohort (id),
  promised_sessions int null,
  generation        int null,
  valid_until       date null,
  standing          varchar(12) character set ascii not null,
  next_step         varchar(24) character set ascii null,
  since_date        date null,
  lapses_on         date null,
  at_risk_from      date null,
  warned_of         date null,
  lapse_cause       varchar(20) character set ascii null,
  accreditation_id  varchar(36) character set ascii collate ascii_bin null references trainer_accreditation (id),
  created_at        datetime(6) not null,
  version           int not null,
  live              tinyint as (case when standing = 'WITHDRAWN' then null else 1 end) persistent,
  constraint one_path_of_a_person unique (programme_id, person_id, live),
  key paths_of_programme (partnership_id, programme_id, standing),
  key paths_that_lapse (standing, lapses_on),
  key paths_of_cohort (cohort_id),
  key paths_of_person (person_id)
);
-- One step, on which day, by whose word, resting on what. Only ever added.
create table trainer_path_step (
  id         varchar(36) character set ascii collate ascii_bin not null primary key,
  path_id    varchar(36) character set ascii collate ascii_bin not null references trainer_path (id),
  step       varchar(24) character set ascii not null,
  on_date    date not null,
  evidence   varchar(500) null,
  session_id varchar(36) character set ascii collate ascii_bin null references session (id),
  witness_id varchar(36) character set ascii collate ascii_bin null,
  taken_by   varchar(36) character set ascii collate ascii_bin null,
  taken_at   datetime(6) not null,
  key steps_of_path (path_id, on_date)
);

-- The simple dated records of who may train move over: one path for each person and programme. The last record says where they stand;
-- one that is over is a lapse. Their clocks begin today: nobody counted deliveries or refreshers before.
insert into trainer_path (id, partnership_id, programme_id, person_id, partner_id, standing, since_date, lapses_on, at_risk_from,
    lapse_cause, valid_until, accreditation_id, created_at, version)
  select uuid(), a.partnership_id, a.programme_id, a.person_id,
      (select e.partner_id from engagement e where e.person_id = a.person_id
        order by e.to_date is null desc, e.is_primary desc, e.from_date desc limit 1),
      if(a.to_date < current_date, 'LAPSED', 'ACCREDITED'), a.from_date, a.to_date + interval 1 day,
      a.to_date + interval 1 day - interval 90 day, if(a.to_date is null, null, 'ENDED'), a.to_date,
      if(a.to_date < current_date, null, a.id), utc_timestamp(6), 1
  from trainer_accreditation a
  join person p on p.id = a.person_id
  where not exists (select 1 from trainer_accreditation b where b.programme_id = a.programme_id and b.person_id = a.person_id
      and (b.from_date > a.from_date or b.from_date = a.from_date and b.id > a.id));
insert into trainer_path_step (id, path_id, step, on_date, evidence, taken_by, taken_at)
  select uuid(), t.id, 'ACCREDITED', a.from_date, a.evidence, a.recorded_by, a.recorded_at
  from trainer_path t join trainer_accreditation a on a.programme_id = t.programme_id and a.person_id = t.person_id;
insert into trainer_path_step (id, path_id, step, on_date, evidence, taken_by, taken_at)
  select uuid(), t.id, 'LAPSED', t.lapses_on, null, null, utc_timestamp(6) from trainer_path t where t.standing = 'LAPSED';
