-- name: attendance as marked
-- says: Settled attendance is what the finished registers say: full means there on every day, at most 30 minutes of any day missed.
select k.booking_id as booking, k.outcome as settled,
       sum(m.mark is not null and m.mark <> 'ABSENT' and m.minutes_missed <= 30) as full_days, count(*) as days
from completion k
join booking b on b.id = k.booking_id and b.status = 'CONFIRMED'
join place_day d on d.session_id = k.session_id
left join attendance m on m.session_id = k.session_id and m.day_number = d.number and m.booking_id = k.booking_id
where not exists (select 1 from register_day r where r.session_id = k.session_id and r.finished_at is null)
group by k.booking_id, k.outcome
having k.outcome = 'FULL' and full_days < days
    or k.outcome <> 'FULL' and full_days = days;
