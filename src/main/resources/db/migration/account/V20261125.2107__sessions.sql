-- Where somebody is signed in. Ending a row here ends the session at its next request, on whatever server it is.
create table account_session (
  id         varchar(36) character set ascii collate ascii_bin not null primary key,
  account_id varchar(36) character set ascii collate ascii_bin not null references account (id),
  started_at datetime(6) not null,
  seen_at    datetime(6) not null,
  address    varchar(45) character set ascii null,
  browser    varchar(60) not null,
  ended_at   datetime(6) null,
  key account_session_of_account (account_id, ended_at)
);
