-- Who may sign in, what they may do and for whose records. A role is a bundle of permissions: data, not code.
create table account (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  person_id      varchar(36) character set ascii collate ascii_bin not null,
  partnership_id varchar(36) character set ascii collate ascii_bin null,
  email          varchar(254) not null,
  password_hash  varchar(255) character set ascii null,
  status         varchar(12) character set ascii not null,
  authz_version  int not null default 0,
  theme          varchar(8) character set ascii not null default 'auto',
  created_at     datetime(6) not null,
  last_sign_in   datetime(6) null,
  version        int not null,
  constraint one_account_per_email unique (email),
  constraint one_account_per_person unique (person_id)
);
create table role_permission (
  role       varchar(40) character set ascii not null,
  permission varchar(40) character set ascii not null,
  primary key (role, permission)
);
create table role_grant (
  id         varchar(36) character set ascii collate ascii_bin not null primary key,
  account_id varchar(36) character set ascii collate ascii_bin not null references account (id),
  role       varchar(40) character set ascii not null,
  scope_kind varchar(12) character set ascii not null,
  scope_id   varchar(36) character set ascii collate ascii_bin null,
  from_date  date not null,
  to_date    date null,
  granted_by varchar(36) character set ascii collate ascii_bin null,
  granted_at datetime(6) not null,
  key role_grant_of_account (account_id)
);
create table api_token (
  id           varchar(36) character set ascii collate ascii_bin not null primary key,
  account_id   varchar(36) character set ascii collate ascii_bin not null references account (id),
  name         varchar(80) not null,
  prefix       varchar(12) character set ascii not null,
  secret_hash  char(64) character set ascii not null,
  scopes       varchar(400) character set ascii not null,
  created_at   datetime(6) not null,
  expires_at   datetime(6) not null,
  revoked_at   datetime(6) null,
  last_used_on date null,
  constraint one_token_per_prefix unique (prefix),
  key api_token_of_account (account_id)
);
-- Counts failed sign-ins before any hashing is done: one row per account and one per address.
create table sign_in_throttle (
  subject     varchar(100) character set ascii collate ascii_bin not null primary key,
  fails       int not null,
  window_from datetime(6) not null,
  not_before  datetime(6) not null
);
-- One-time addresses at which a password is set; only their digests are kept.
create table password_link (
  id          varchar(36) character set ascii collate ascii_bin not null primary key,
  account_id  varchar(36) character set ascii collate ascii_bin not null references account (id),
  secret_hash char(64) character set ascii not null,
  created_at  datetime(6) not null,
  expires_at  datetime(6) not null,
  used_at     datetime(6) null,
  constraint one_link_per_secret unique (secret_hash),
  key password_link_of_account (account_id)
);
create table installation (
  id             int not null primary key,
  set_up_at      datetime(6) null,
  demonstration  boolean not null default false
);
insert into installation (id) values (1);
