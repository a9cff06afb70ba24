-- The first answer to a request with a key, kept so that the same request sent twice is done once.
create table idempotency_key (
  account_id   varchar(36) character set ascii collate ascii_bin not null,
  request_key  varchar(255) character set ascii collate ascii_bin not null,
  request_hash char(64) character set ascii not null,
  status       int null,
  location     varchar(300) null,
  body         mediumtext null,
  created_at   datetime(6) not null,
  primary key (account_id, request_key),
  key idempotency_by_age (created_at)
);
