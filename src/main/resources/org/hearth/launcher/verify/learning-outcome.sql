-- name: attendance as marked
-- says: Settled attendance is what the finished registers say: full means there on every day, at most 30 minutes of any day missed,
-- and no more of it than the policy of the booking lets a certificate stand.
select k.booking_id as booking, k.outcome as settled,
       sum(m.mark is not null and m.mark <> 'ABSENT' and m.minutes_missed <= 30) as full_days, count(*) as days,
       sum(coalesce(m.mark = 'LATE' and p.late_then <> 'MAY_BE_TURNED_AWAY' and m.minutes_missed > p.late_over_minutes, false)
           or coalesce(m.mark = 'LEFT_EARLY' and h.what is not null, false)) as against
from completion k
join booking b on b.id = k.booking_id and b.status = 'CONFIRMED'
join place_day d on d.session_id = k.session_id
left join policy p on p.id = b.policy_id
left join policy_house_rule h on h.policy_id = p.id and h.what = 'EARLY_NO_CERTIFICATE'
left join attendance m on m.session_id = k.session_id and m.day_number = d.number and m.booking_id = k.booking_id
where not exists (select 1 from register_day r where r.session_id = k.session_id and r.finished_at is null)
group by k.booking_id, k.outcome
having k.outcome = 'FULL' and full_days < days
    or k.outcome <> 'FULL' and full_days = days and against = 0;
