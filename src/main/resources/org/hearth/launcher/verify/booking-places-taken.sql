-- name: places taken
-- says: A share counts as many places taken as bookings hold in it, but for those that were given on.
select s.id as share, s.session_id as session, s.taken as counted, count(b.id) as held
from place_share s
left join booking b on b.share_id = s.id and b.status in ('CONFIRMED', 'REQUESTED', 'OFFERED')
  and not exists (select 1 from place_given_on v where v.booking_id = b.id and v.back_at is null)
group by s.id, s.session_id, s.taken
having counted <> held;
