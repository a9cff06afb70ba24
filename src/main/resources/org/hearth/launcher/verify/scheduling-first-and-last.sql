-- name: first and last moment
-- says: The beginning and end a session shows are those of its first and last day.
select s.id as session, s.ref as ref, s.first_start as shown_from, min(d.starts_at) as starts
from session s
join session_day d on d.session_id = s.id
where s.status in ('PUBLISHED', 'RUNNING', 'COMPLETED')
group by s.id, s.ref, s.first_start, s.last_end
having not (s.first_start <=> min(d.starts_at)) or not (s.last_end <=> max(d.ends_at));
