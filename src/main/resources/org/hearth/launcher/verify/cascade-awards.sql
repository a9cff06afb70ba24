-- name: awards in the lineage
-- says: Every award that counts has its row, once its programme's lineage is begun.
select a.id as award, a.number as certificate, a.partnership_id as partnership
from award a
join course c on c.id = a.course_id
join cascade_programme g on g.programme_id = c.programme_id and g.begun_at is not null
left join lineage l on l.award_id = a.id
where a.status = 'ACTIVE' and l.id is null;
