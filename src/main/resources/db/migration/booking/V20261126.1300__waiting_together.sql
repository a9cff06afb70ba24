-- People of one partner who wait for a session together: they are offered places when there is one for each. The group ends
-- when they are offered, or when somebody lets each wait alone; until then its members are those who wait and have not left.
create table waiting_group (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  session_id     varchar(36) character set ascii collate ascii_bin not null references place_allocation (session_id),
  partnership_id varchar(36) character set ascii collate ascii_bin not null,
  partner_id     varchar(36) character set ascii collate ascii_bin not null,
  made_by        varchar(36) character set ascii collate ascii_bin not null,
  made_at        datetime(6) not null,
  ended_at       datetime(6) null,
  outcome        varchar(12) character set ascii null,
  constraint a_group_ends_somehow check ((ended_at is null) = (outcome is null)),
  key group_of_session (session_id, ended_at)
);
create table waiting_group_member (
  booking_id varchar(36) character set ascii collate ascii_bin not null primary key references booking (id),
  group_id   varchar(36) character set ascii collate ascii_bin not null references waiting_group (id),
  left_at    datetime(6) null,
  key member_of_group (group_id)
);
