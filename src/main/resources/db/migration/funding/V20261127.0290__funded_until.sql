-- Until when a strand's money may be spent; null where the source does not say.
alter table strand add column funded_until date null;
