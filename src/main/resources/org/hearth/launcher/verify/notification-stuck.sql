-- name: mail-stuck
-- says: No mail waits for more than an hour beyond its time without having been tried.
select id as mail, kind as kind, due_at as due, attempts as attempts
from outbox
where status = 'WAITING' and due_at < utc_timestamp(6) - interval 1 hour
  and (claimed_until is null or claimed_until < utc_timestamp(6));
