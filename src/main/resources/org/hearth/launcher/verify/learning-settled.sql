-- name: registers settled
-- says: Once the register of every day is finished, attendance is settled for everybody with a place, and the session is over.
select a.session_id as session, s.status as status, b.id as booking
from place_allocation a
join session s on s.id = a.session_id
left join booking b on b.session_id = a.session_id and b.status = 'CONFIRMED'
left join completion k on k.booking_id = b.id
where a.status = 'OPEN'
  and exists (select 1 from place_day d where d.session_id = a.session_id)
  and not exists (select 1 from place_day d
                  left join register_day r on r.session_id = d.session_id and r.number = d.number
                  where d.session_id = a.session_id and r.finished_at is null)
  and (s.status <> 'COMPLETED' or b.id is not null and k.booking_id is null);
