-- What a host says of the places of people who are not there once the session has begun: as the partnership's rule, never, or
-- after some minutes. Rows written by an older version go by the rule.
alter table session add column no_shows varchar(12) character set ascii collate ascii_bin not null default 'AS_AGREED';
