-- name: places given on
-- says: A place that was given on is of a booking that was confirmed; whoever came after all has it back while there is one.
select v.session_id as session, v.booking_id as booking, 'not confirmed there' as fault
from place_given_on v
left join booking b on b.id = v.booking_id and b.session_id = v.session_id and b.status in ('CONFIRMED', 'CANCELLED')
where v.back_at is null and b.id is null
union all
select v.session_id, v.booking_id, 'came, and a place is free'
from place_given_on v
join booking b on b.id = v.booking_id
join place_share s on s.id = b.share_id and s.taken < s.places
join place_allocation a on a.session_id = v.session_id and a.last_end > utc_timestamp(6)
where v.back_at is null
  and exists (select 1 from attendance y where y.booking_id = v.booking_id and y.mark <> 'ABSENT');
