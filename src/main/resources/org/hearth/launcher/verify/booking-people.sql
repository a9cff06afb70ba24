-- name: bookings without people
-- says: A booking is of a person of its partnership, for an engagement of that person with the partner the booking names.
select b.id as booking, b.session_id as session, b.person_id as person, b.engagement_id as engagement, b.partner_id as partner
from booking b
left join person p on p.id = b.person_id
left join partner r on r.id = b.partner_id
left join engagement e on e.id = b.engagement_id
where p.id is null or p.partnership_id <> b.partnership_id
   or r.id is null or r.partnership_id <> b.partnership_id
   or b.engagement_id is not null
      and (e.id is null or e.person_id <> b.person_id or e.partner_id <> b.partner_id);
