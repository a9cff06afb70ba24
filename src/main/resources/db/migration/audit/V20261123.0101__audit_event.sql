-- Append-only: who did or saw what, when, on whose behalf. Written in the transaction of the act.
create table audit_event (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  at             datetime(6) not null,
  partnership_id varchar(36) character set ascii collate ascii_bin null,
  partner_id     varchar(36) character set ascii collate ascii_bin null,
  account_id     varchar(36) character set ascii collate ascii_bin null,
  person_id      varchar(36) character set ascii collate ascii_bin null,
  actor_name     varchar(200) null,
  on_behalf_of   varchar(36) character set ascii collate ascii_bin null,
  action         varchar(60) character set ascii not null,
  entity         varchar(40) character set ascii not null,
  entity_id      varchar(80) null,
  detail         varchar(1000) null,
  request_id     varchar(40) character set ascii null,
  address        varchar(45) character set ascii null,
  key audit_by_time (partnership_id, at),
  key audit_by_entity (entity, entity_id, at),
  key audit_by_person (person_id, at)
);
