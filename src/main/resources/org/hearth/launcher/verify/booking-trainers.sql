-- name: trainers booked
-- says: Nobody is booked on a session at the time they train one, without a reason.
select t.session_id as session, b.person_id as person, b.id as booking
from trainer_assignment t
join session s on s.id = t.session_id and s.status in ('PUBLISHED', 'RUNNING')
join booking b on b.person_id = t.person_id and b.status <> 'CANCELLED' and b.override_reason is null
where exists (select 1 from place_day d join place_day e on d.starts_at < e.ends_at and e.starts_at < d.ends_at
              where d.session_id = t.session_id and e.session_id = b.session_id);
