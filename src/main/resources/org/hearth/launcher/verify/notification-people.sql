-- name: mail without people
-- says: Mail is for a person of its partnership, about a booking and a session that are there.
select o.id as mail, o.kind as kind, o.person_id as person
from outbox o
left join person p on p.id = o.person_id
left join booking b on b.id = o.booking_id
left join session s on s.id = o.session_id
where p.id is null or p.partnership_id <> o.partnership_id
   or o.booking_id is not null and b.id is null
   or o.session_id is not null and s.id is null;
