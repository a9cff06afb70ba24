-- A place that came free is held for one waiting person until a moment; then for the next. In a last call nobody holds it:
-- those who wait and were told keep their turn and have the moment too. The number tells one offer of a booking from another.
alter table booking
  add column offer_until  datetime(6) null,
  add column offer_number int not null default 0,
  drop constraint a_place_comes_from_a_share,
  add constraint a_place_comes_from_a_share
    check (status not in ('CONFIRMED', 'REQUESTED', 'OFFERED') or share_id is not null),
  add constraint an_offer_has_a_deadline check (status <> 'OFFERED' or offer_until is not null),
  add key booking_offered (status, offer_until);
-- How long offers are held, from a day on: so many minutes, but no more than a part of the time left until the session
-- begins; in the last minutes before it nothing is held. Without a partnership it is for all that have no rule of their own.
create table offer_rule (
  id                varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id    varchar(36) character set ascii collate ascii_bin null,
  from_date         date not null,
  hold_minutes      int not null,
  percent_of_left   int not null,
  last_call_minutes int not null,
  constraint one_offer_rule_from_a_day unique (partnership_id, from_date),
  constraint offers_are_held check (hold_minutes > 0 and percent_of_left between 1 and 100 and last_call_minutes >= 0)
);
insert into offer_rule values ('ordinary', null, '2020-01-01', 1440, 25, 720);
-- Signs the links of letters that work without a sign-in. One row.
create table link_key (
  id     int not null primary key,
  secret char(64) character set ascii not null
);
