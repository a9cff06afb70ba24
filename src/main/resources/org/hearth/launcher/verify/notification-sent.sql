-- name: mail-sent
-- says: Mail that was sent says when and to whom, and mail that was given up says why.
select id as mail, kind as kind, status as status
from outbox
where (status = 'SENT' and (sent_at is null or sent_to is null))
   or (status = 'FAILED' and last_error is null);
