-- name: award-once
-- says: No booking has two awards that count.
select booking_id as booking, count(*) as awards
from award
where status = 'ACTIVE' and booking_id is not null
group by booking_id
having count(*) > 1;
