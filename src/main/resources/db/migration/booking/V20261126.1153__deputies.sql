-- Who gives the words of a manager or training lead on some days, for people of one partner.
create table approval_deputy (
  id               varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id   varchar(36) character set ascii collate ascii_bin not null,
  partner_id       varchar(36) character set ascii collate ascii_bin not null,
  person_id        varchar(36) character set ascii collate ascii_bin not null,
  deputy_person_id varchar(36) character set ascii collate ascii_bin not null,
  from_date        date not null,
  to_date          date not null,
  named_at         datetime(6) not null,
  ended_at         datetime(6) null,
  constraint a_deputy_is_somebody_else check (person_id <> deputy_person_id),
  constraint a_deputy_has_days check (to_date >= from_date),
  key deputies_of (person_id, to_date),
  key deputy_for (deputy_person_id, to_date)
);
