-- name: session status without history
-- says: The last step in a session's history is the status it has.
select s.id as session, s.ref as ref, s.status as status, h.to_status as last_step
from session s
left join session_history h on h.session_id = s.id
  and not exists (select 1 from session_history later
                  where later.session_id = h.session_id and (later.at > h.at or later.at = h.at and later.id > h.id))
where h.to_status <> s.status
   or h.id is null and s.status <> 'DRAFT';
