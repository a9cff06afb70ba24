-- The version tag is part of the answer, so it is repeated with it. An older version of Hearth leaves it empty.
alter table idempotency_key add column etag varchar(20) character set ascii null;
