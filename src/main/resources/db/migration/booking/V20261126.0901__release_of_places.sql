-- Whom unused places of a share open to later, and from when: first all partners of the agreement, then everybody.
alter table place_share
  add column partner_type varchar(30) character set ascii null,
  add column agreement_on date null,
  add column everyone_on  date null,
  add column told         varchar(12) character set ascii null,
  add constraint ladder_goes_down check (agreement_on is null or everyone_on is null or agreement_on <= everyone_on),
  add key share_to_agreement (agreement_on),
  add key share_to_everyone (everyone_on);
-- At most so many places of a hundred for one partner's people; null for no such limit.
alter table place_allocation
  add column most_percent int null,
  add constraint mix_is_a_percentage check (most_percent between 1 and 100);
-- What became of a session's places, and why: divided, released, held, returned.
create table place_history (
  id         varchar(36) character set ascii collate ascii_bin not null primary key,
  session_id varchar(36) character set ascii collate ascii_bin not null references place_allocation (session_id),
  at         datetime(6) not null,
  cause      varchar(20) character set ascii not null,
  partner_id varchar(36) character set ascii collate ascii_bin null,
  places     int not null,
  by_person  varchar(36) character set ascii collate ascii_bin null,
  key history_of_places (session_id, at)
);
-- Whose booking leads were told, and for which day, of places that came down the ladder.
create table places_told (
  partnership_id varchar(36) character set ascii collate ascii_bin not null,
  on_date        date not null,
  primary key (partnership_id, on_date)
);
