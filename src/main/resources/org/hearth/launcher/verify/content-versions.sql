-- name: content versions
-- says: On each day one version of a programme's content is adopted at most; each has an owner; all are of their partnership.
select v.id as version, v.programme_id as programme
from content_version v
left join programme g on g.id = v.programme_id and g.partnership_id = v.partnership_id
where g.id is null
  or (coalesce(v.withdrawn_on, '9999-12-31') > v.adopted_on
      and exists (select 1 from content_version w where w.programme_id = v.programme_id and w.id <> v.id
                  and w.adopted_on = v.adopted_on and coalesce(w.withdrawn_on, '9999-12-31') > w.adopted_on))
  or exists (select 1 from content_version w where w.programme_id = v.programme_id and w.id <> v.id and w.label = v.label)
  or not exists (select 1 from content_owner o join person p on p.id = o.person_id and p.partnership_id = v.partnership_id
                 join partner q on q.id = o.partner_id and q.partnership_id = v.partnership_id where o.version_id = v.id);
