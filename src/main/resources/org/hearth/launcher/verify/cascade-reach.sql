-- name: reach
-- says: Whom a trainer reaches is whoever has an award that counts somewhere below; each person is counted once.
with recursive up as (
  select person_id, partner_id, kind, parent_id as ancestor_id, 1 as depth from lineage where counts and parent_id is not null
  union all
  select u.person_id, u.partner_id, u.kind, p.parent_id, u.depth + 1 from up u join lineage p on p.id = u.ancestor_id
  where p.parent_id is not null and u.depth < 50),
told as (
  select ancestor_id, person_id, partner_id, count(*) as awards, sum(depth = 1) as direct, sum(kind = 'TRAINER') as trainer
  from up group by ancestor_id, person_id, partner_id
  union all
  select programme_id, person_id, partner_id, count(*), 0, sum(kind = 'TRAINER') from lineage where counts
  group by programme_id, person_id, partner_id),
kept as (
  select ancestor_id, person_id, partner_id, awards, direct, as_trainer as trainer from lineage_reach),
differ as (
  select ancestor_id from (select * from told except select * from kept) a
  union
  select ancestor_id from (select * from kept except select * from told) b
  union
  select id from (
    select l.id, l.people, l.direct from lineage l
    except
    select l.id, count(distinct t.person_id), count(distinct if(t.direct > 0, t.person_id, null))
    from lineage l left join told t on t.ancestor_id = l.id group by l.id) c
  union
  select ancestor_id from (
    select ancestor_id, partner_id, people, direct, trainers, practitioners from lineage_partner
    where people > 0 or direct > 0 or trainers > 0 or practitioners > 0
    except
    select ancestor_id, partner_id, count(*), sum(direct > 0), sum(trainer > 0), sum(awards > trainer) from told
    group by ancestor_id, partner_id) d
  union
  select t.ancestor_id from told t left join lineage_partner k on k.ancestor_id = t.ancestor_id and k.partner_id = t.partner_id
  where k.ancestor_id is null)
select d.ancestor_id as line, coalesce(l.programme_id, d.ancestor_id) as programme, l.partnership_id as partnership
from differ d left join lineage l on l.id = d.ancestor_id;
