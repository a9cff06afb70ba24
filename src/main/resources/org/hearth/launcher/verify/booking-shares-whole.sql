-- name: every place shared out
-- says: The shares of a session together are exactly its places: what the host keeps and what it opens to others.
select a.session_id as session, a.capacity as capacity, coalesce(sum(s.places), 0) as shared
from place_allocation a
left join place_share s on s.session_id = a.session_id
where a.status = 'OPEN'
group by a.session_id, a.capacity
having shared <> capacity;
