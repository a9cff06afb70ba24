-- name: lineage
-- says: Every row stands one generation below the row that made its trainer a trainer, and is of its award's person and partner; it counts as long as the award does.
select l.id as line, l.programme_id as programme, l.partnership_id as partnership, l.award_id as award
from lineage l
left join lineage p on p.id = l.parent_id
left join award a on a.id = l.award_id
left join course c on c.id = a.course_id
where (l.parent_id is null and l.generation <> 0)
   or (l.parent_id is not null
       and (p.id is null or p.generation + 1 <> l.generation or p.programme_id <> l.programme_id or p.kind = 'LEARNER'
            or not (p.person_id <=> l.trainer_id)))
   or (l.kind in ('TRAINER', 'LEARNER')
       and (a.id is null or a.person_id <> l.person_id or a.partner_id <> l.partner_id or c.programme_id <> l.programme_id
            or (a.status = 'ACTIVE') <> l.counts))
   or (l.kind not in ('TRAINER', 'LEARNER') and (l.parent_id is not null or l.counts));
