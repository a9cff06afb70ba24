-- name: sessions without days
-- says: A session that people may see has days, counted from 1 without a gap, in the order of their dates.
select s.id as session, s.ref as ref, s.status as status, count(d.number) as days
from session s
left join session_day d on d.session_id = s.id
where s.status in ('PUBLISHED', 'RUNNING', 'COMPLETED')
group by s.id, s.ref, s.status
having days = 0 or max(d.number) <> days or min(d.number) <> 1
union all
select s.id, s.ref, s.status, earlier.number
from session s
join session_day earlier on earlier.session_id = s.id
join session_day later on later.session_id = s.id and later.number > earlier.number
where s.status in ('PUBLISHED', 'RUNNING', 'COMPLETED') and later.starts_at < earlier.ends_at;
