-- name: policies of bookings
-- says: A booking is under the policy of its partnership that was in force when it was made.
select b.id as booking, b.booked_at as booked, p.from_date as policy
from booking b join policy p on p.id = b.policy_id
where p.partnership_id <> b.partnership_id
   or p.from_date > date(b.booked_at + interval 1 hour)
   or exists (select 1 from policy q where q.partnership_id = b.partnership_id
              and q.from_date > p.from_date and q.from_date <= date(b.booked_at));
