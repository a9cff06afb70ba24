-- name: marks without a day
-- says: Every mark on a register is of a day the session has; whoever walked in comes from a partner of the partnership.
select m.id as mark, m.session_id as session, m.day_number as day
from attendance m
join place_allocation a on a.session_id = m.session_id
left join place_day d on d.session_id = m.session_id and d.number = m.day_number
left join partner r on r.id = m.walk_in_partner_id
where d.session_id is null
   or m.booking_id is null and (r.id is null or r.partnership_id <> a.partnership_id);
