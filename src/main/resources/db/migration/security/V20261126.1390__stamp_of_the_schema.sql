-- One row: a digest of the migrations this schema was last brought up to date with. A server that holds the same ones has
-- nothing to run and need not ask further; any other asks as before.
create table schema_stamp (
    id tinyint not null primary key check (id = 1),
    digest char(64) character set ascii not null
);
