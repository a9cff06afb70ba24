-- name: free places
-- says: The number of free places a session shows is what its shares have left.
select s.id as session, s.free_places as shown, sum(p.places - p.taken) as free
from session s
join place_allocation a on a.session_id = s.id and a.status = 'OPEN'
join place_share p on p.session_id = s.id
group by s.id, s.free_places
having shown <> free;
