-- What licensors ask of trainers and of each course, and how small a group may be. Null where nothing is known.
alter table programme
  add column licence_ends_on        date null,
  add column materials              varchar(300) null,
  add column certificate_issuer     varchar(160) null,
  add column trainer_prerequisites  varchar(500) null,
  add column trainer_agreement      varchar(300) null,
  add column trainer_deliveries     int null,
  add column trainer_refresher_months int null;
alter table fidelity_rule add column min_group int null;
