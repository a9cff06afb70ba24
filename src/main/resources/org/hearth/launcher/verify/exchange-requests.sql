-- name: requests for places
-- says: A request is of a partner and a course of its partnership, and one that has ended says when; who answers it is another.
select r.id as request, r.partner_id as partner, r.status as status
from place_request r
left join partner p on p.id = r.partner_id and p.partnership_id = r.partnership_id
left join course c on c.id = r.course_id and c.partnership_id = r.partnership_id
where p.id is null or c.id is null or (r.status <> 'OPEN') <> (r.ended_at is not null)
  or exists (select 1 from place_request_answer a where a.request_id = r.id and a.partner_id = r.partner_id);
