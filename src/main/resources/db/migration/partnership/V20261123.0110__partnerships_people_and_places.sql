-- Partnership > partner > service; locality > hub > site > room; person, engagement, agreement. Membership is dated.
create table partnership (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  code           varchar(40) character set ascii not null,
  name           varchar(160) not null,
  authority      varchar(160) not null,
  authority_type varchar(60) null,
  children_0_19  int null,
  hubs_planned   int null,
  source         varchar(300) null,
  version        int not null,
  constraint one_partnership_per_code unique (code)
);
create table partner (
  id               varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id   varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  name             varchar(160) not null,
  type             varchar(30) character set ascii not null,
  sector           varchar(30) character set ascii not null,
  provision        varchar(20) character set ascii null,
  status           varchar(20) character set ascii not null,
  contract_from    date null,
  contract_to      date null,
  member_from      date not null,
  member_to        date null,
  booking_approval varchar(20) character set ascii not null default 'NONE',
  contact_email    varchar(254) null,
  phone            varchar(40) null,
  notes            varchar(1000) null,
  version          int not null,
  constraint one_partner_per_name unique (partnership_id, name)
);
create table service (
  id                varchar(36) character set ascii collate ascii_bin not null primary key,
  partner_id        varchar(36) character set ascii collate ascii_bin not null references partner (id),
  partnership_id    varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  name              varchar(160) not null,
  provision         varchar(20) character set ascii null,
  published_staff   decimal(9,2) null,
  staff_unit        varchar(12) character set ascii null,
  annual_budget_gbp bigint null,
  from_date         date not null,
  to_date           date null,
  version           int not null,
  key service_of_partner (partner_id)
);
create table locality (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  name           varchar(120) not null,
  constraint one_locality_per_name unique (partnership_id, name)
);
create table ward (
  id          varchar(36) character set ascii collate ascii_bin not null primary key,
  locality_id varchar(36) character set ascii collate ascii_bin not null references locality (id),
  name        varchar(120) not null
);
create table hub (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  locality_id    varchar(36) character set ascii collate ascii_bin null references locality (id),
  name           varchar(160) not null,
  status         varchar(20) character set ascii not null,
  from_date      date null,
  to_date        date null,
  version        int not null,
  key hub_of_partnership (partnership_id)
);
create table site (
  id                      varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id          varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  hub_id                  varchar(36) character set ascii collate ascii_bin null references hub (id),
  locality_id             varchar(36) character set ascii collate ascii_bin null references locality (id),
  partner_id              varchar(36) character set ascii collate ascii_bin null references partner (id),
  name                    varchar(160) not null,
  kind                    varchar(20) character set ascii not null,
  address                 varchar(300) null,
  postcode                varchar(10) null,
  specified_establishment varchar(30) character set ascii not null default 'NONE',
  step_free               boolean not null default false,
  hearing_loop            boolean not null default false,
  parking                 boolean not null default false,
  access_notes            varchar(1000) null,
  status                  varchar(20) character set ascii not null,
  version                 int not null,
  key site_of_partnership (partnership_id, name)
);
create table room (
  id       varchar(36) character set ascii collate ascii_bin not null primary key,
  site_id  varchar(36) character set ascii collate ascii_bin not null references site (id),
  name     varchar(120) not null,
  capacity int not null,
  status   varchar(20) character set ascii not null,
  version  int not null,
  constraint room_holds_someone check (capacity > 0),
  key room_of_site (site_id)
);
create table person (
  id               varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id   varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  given_name       varchar(100) not null,
  family_name      varchar(100) not null,
  known_as         varchar(100) null,
  email            varchar(254) null,
  phone            varchar(40) null,
  access_needs     varchar(500) null,
  share_needs      boolean not null default false,
  status           varchar(20) character set ascii not null,
  calendar_key     char(64) character set ascii null,
  created_at       datetime(6) not null,
  version          int not null,
  key person_by_name (partnership_id, family_name, given_name),
  key person_by_email (partnership_id, email),
  unique key person_by_calendar (calendar_key),
  -- what a search for a person looks through; the collation makes it blind to case and accents
  search_text      varchar(600) as (concat_ws(' ', given_name, family_name, known_as, email)) stored
);
create table engagement (
  id                varchar(36) character set ascii collate ascii_bin not null primary key,
  person_id         varchar(36) character set ascii collate ascii_bin not null references person (id),
  partner_id        varchar(36) character set ascii collate ascii_bin not null references partner (id),
  partnership_id    varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  service_id        varchar(36) character set ascii collate ascii_bin null references service (id),
  hub_id            varchar(36) character set ascii collate ascii_bin null references hub (id),
  kind              varchar(12) character set ascii not null,
  job_title         varchar(120) not null,
  fte               decimal(5,2) null,
  from_date         date not null,
  to_date           date null,
  is_primary        boolean not null default true,
  manager_person_id varchar(36) character set ascii collate ascii_bin null,
  has_no_manager    boolean not null default false,
  version           int not null,
  constraint fte_is_a_share check (fte is null or fte between 0 and 1.5),
  constraint engagement_ends_after_it_begins check (to_date is null or to_date >= from_date),
  key engagement_of_person (person_id),
  key engagement_of_partner (partner_id, to_date),
  key engagement_of_manager (manager_person_id)
);
create table agreement (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  kind           varchar(30) character set ascii not null,
  name           varchar(160) not null,
  from_date      date not null,
  to_date        date null,
  terms          varchar(2000) null,
  version        int not null,
  key agreement_of_partnership (partnership_id)
);
create table agreement_partner (
  agreement_id varchar(36) character set ascii collate ascii_bin not null references agreement (id),
  partner_id   varchar(36) character set ascii collate ascii_bin not null references partner (id),
  from_date    date not null,
  to_date      date null,
  primary key (agreement_id, partner_id, from_date),
  key agreement_of_partner (partner_id)
);
