-- name: capacity
-- says: The shares of a session never add up to more than its capacity, and no share gives out more than it has.
select a.session_id as session, a.capacity as capacity, sum(s.places) as shared, sum(s.taken) as taken
from place_allocation a
join place_share s on s.session_id = a.session_id
group by a.session_id, a.capacity
having shared > capacity or taken > shared;
