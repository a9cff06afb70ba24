-- Rises when the days, the place or the closing moment of a session change: who was judged by the old ones takes no place.
alter table place_allocation add column terms_version int not null default 0;
