-- What cancelling late and not coming cost. A published version is never changed; a new one begins on a later day.
create table policy (
  id                varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id    varchar(36) character set ascii collate ascii_bin not null,
  from_date         date not null,
  published_at      datetime(6) not null,
  published_by      varchar(36) character set ascii collate ascii_bin null,
  half_day_minutes  int not null,
  replacement_free  boolean not null,
  replacement_hours int null,
  replacement_ready boolean not null,
  late_over_minutes int null,
  late_then         varchar(20) character set ascii not null,
  constraint one_policy_per_day unique (partnership_id, from_date)
);
-- Of the rules for a cause the first that holds decides. Empty columns do not matter.
create table policy_rule (
  policy_id      varchar(36) character set ascii collate ascii_bin not null references policy (id),
  number         int not null,
  cause          varchar(20) character set ascii not null,
  notice_unit    varchar(15) character set ascii null,
  notice_days    int null,
  contributes    boolean null,
  lends_trainers boolean null,
  turnover_below int null,
  from_outside   boolean null,
  course_mode    varchar(20) character set ascii null,
  course_level   varchar(20) character set ascii null,
  audience       varchar(60) null,
  place_free     boolean null,
  measure        varchar(10) character set ascii not null,
  half_amount    int not null,
  full_amount    int not null,
  counted_per    varchar(10) character set ascii not null,
  primary key (policy_id, number),
  constraint a_notice_has_both check ((notice_unit is null) = (notice_days is null)),
  constraint a_fee_is_no_gift check (half_amount >= 0 and full_amount >= 0)
);
create table policy_rule_payer (
  policy_id varchar(36) character set ascii collate ascii_bin not null references policy (id),
  number    int not null,
  what      varchar(10) character set ascii not null,
  word      varchar(30) character set ascii not null,
  primary key (policy_id, number, what, word)
);
create table policy_exemption (
  policy_id   varchar(36) character set ascii collate ascii_bin not null references policy (id),
  number      int not null,
  reason      varchar(20) character set ascii not null,
  told_by     time null,
  by_phone    boolean not null,
  by_email    boolean not null,
  by_manager  boolean not null,
  evidence    boolean not null,
  notice_unit varchar(15) character set ascii null,
  notice_days int null,
  primary key (policy_id, number)
);
create table policy_house_rule (
  policy_id varchar(36) character set ascii collate ascii_bin not null references policy (id),
  what      varchar(40) character set ascii not null,
  primary key (policy_id, what)
);
create table policy_deadline (
  policy_id   varchar(36) character set ascii collate ascii_bin not null references policy (id),
  what        varchar(30) character set ascii not null,
  notice_unit varchar(15) character set ascii not null,
  notice_days int not null,
  primary key (policy_id, what)
);
-- What policies ask of a partner and its own record does not say, from a day on.
create table payer (
  partner_id     varchar(36) character set ascii collate ascii_bin not null,
  from_date      date not null,
  partnership_id varchar(36) character set ascii collate ascii_bin not null,
  gives_money    boolean not null,
  gives_trainers boolean not null,
  turnover       int null,
  from_outside   boolean not null,
  primary key (partner_id, from_date)
);
-- The policy in force when it was booked; empty for bookings made before there was one.
alter table booking
  add column policy_id varchar(36) character set ascii collate ascii_bin null;
create table charge (
  id              varchar(36) character set ascii collate ascii_bin not null primary key,
  ref             varchar(12) character set ascii not null,
  partnership_id  varchar(36) character set ascii collate ascii_bin not null,
  booking_id      varchar(36) character set ascii collate ascii_bin not null references booking (id),
  partner_id      varchar(36) character set ascii collate ascii_bin not null,
  host_partner_id varchar(36) character set ascii collate ascii_bin not null,
  policy_id       varchar(36) character set ascii collate ascii_bin not null references policy (id),
  cause           varchar(20) character set ascii not null,
  amount          int not null,
  measure         varchar(10) character set ascii not null,
  status          varchar(10) character set ascii not null,
  raised_at       datetime(6) not null,
  said_reason     varchar(20) character set ascii null,
  waived_reason   varchar(20) character set ascii null,
  waived_note     varchar(300) null,
  waived_by       varchar(36) character set ascii collate ascii_bin null,
  waived_at       datetime(6) null,
  invoiced_at     datetime(6) null,
  paid_at         datetime(6) null,
  version         int not null,
  constraint one_charge_per_cause unique (booking_id, cause),
  constraint a_charge_is_something check (amount > 0),
  constraint a_waiver_has_a_reason check (status <> 'WAIVED' or waived_reason is not null),
  key charge_of_partner (partner_id, status),
  key charge_of_host (host_partner_id, status)
);
