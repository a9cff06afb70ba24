-- Begins a programme's lineage with what was recorded before it was kept; :programme is its id. Statement by statement, in one
-- transaction, while the programme's row is held and nothing of it is written yet.
-- Every award but those a correction replaced. The parent is the award that made its session's lead a trainer by then: the
-- latest one earned by the last day, and earlier than this award, so that nothing comes below itself.
insert into lineage (id, partnership_id, programme_id, parent_id, generation, kind, award_id, booking_id, person_id, partner_id,
  hub_id, session_id, course_id, course_edition, trainer_id, taught_on, earned_on, counts, afterwards, written_at)
select x.id, x.partnership_id, x.programme_id,
  (select t.id from award t join course tc on tc.id = t.course_id where t.person_id = x.lead and tc.programme_id = x.programme_id
     and t.level = 'TRAIN_THE_TRAINER' and t.status <> 'REPLACED' and t.awarded_on <= x.last_day
     and (t.awarded_on < x.awarded_on or t.id < x.id) and (t.status = 'ACTIVE' or t.ended_on > x.last_day)
     order by t.awarded_on desc, t.id desc limit 1),
  1, if(x.level = 'TRAIN_THE_TRAINER', 'TRAINER', 'LEARNER'), x.id, x.booking_id, x.person_id, x.partner_id,
  (select e.hub_id from engagement e where e.person_id = x.person_id and e.partner_id = x.partner_id and e.from_date <= x.last_day
     and (e.to_date is null or e.to_date >= x.last_day) order by e.hub_id is null, e.is_primary desc, e.id limit 1),
  x.session_id, x.course_id, concat(x.ref, ' edition ', x.edition), x.lead, x.last_day, x.awarded_on, x.status = 'ACTIVE', true,
  utc_timestamp(6)
from (select a.*, c.programme_id, c.ref, c.edition,
        (select min(l.person_id) from trainer_assignment l where l.session_id = a.session_id and l.role = 'LEAD') as lead
      from award a join course c on c.id = a.course_id where c.programme_id = :programme and a.status <> 'REPLACED') x
order by x.awarded_on, x.id;
insert into lineage_trainer (lineage_id, person_id)
select l.id, t.person_id from lineage l join trainer_assignment t on t.session_id = l.session_id and t.role = 'CO'
where l.programme_id = :programme;
-- Where versions of the local content are dated, the one of the day it was taught on.
update lineage l set l.content_version = (select v.label from content_version v where v.programme_id = l.programme_id
  and v.adopted_on <= l.taught_on and (v.withdrawn_on is null or v.withdrawn_on > v.adopted_on) order by v.adopted_on desc limit 1)
where l.programme_id = :programme;
-- A trainer's award without a session here stands for itself; so does whoever led a session without one.
update lineage set generation = 0 where programme_id = :programme and kind = 'TRAINER' and parent_id is null
  and session_id is null and trainer_id is null;
insert into lineage (id, partnership_id, programme_id, generation, kind, person_id, counts, afterwards, written_at)
select uuid(), x.partnership_id, x.programme_id, 0, 'ELSEWHERE', x.trainer_id, false, true, utc_timestamp(6)
from (select distinct partnership_id, programme_id, trainer_id from lineage
      where programme_id = :programme and parent_id is null and generation = 1 and trainer_id is not null) x;
update lineage r join lineage p on p.programme_id = r.programme_id and p.kind = 'ELSEWHERE' and p.person_id = r.trainer_id
set r.parent_id = p.id
where r.programme_id = :programme and r.parent_id is null and r.generation = 1;
insert into lineage (id, partnership_id, programme_id, generation, kind, counts, afterwards, written_at)
select uuid(), x.partnership_id, x.programme_id, 0, 'UNKNOWN', false, true, utc_timestamp(6)
from (select distinct partnership_id, programme_id from lineage
      where programme_id = :programme and parent_id is null and generation = 1) x;
update lineage r join lineage p on p.programme_id = r.programme_id and p.kind = 'UNKNOWN'
set r.parent_id = p.id
where r.programme_id = :programme and r.parent_id is null and r.generation = 1;
update lineage l join (
  with recursive down as (
    select id, 0 as depth from lineage where programme_id = :programme and parent_id is null
    union all
    select c.id, d.depth + 1 from down d join lineage c on c.parent_id = d.id)
  select id, depth from down) x on x.id = l.id
set l.generation = x.depth where x.depth > 1;
-- Whom each row reaches, and the whole programme.
insert into lineage_reach (ancestor_id, person_id, partner_id, awards, direct, as_trainer)
with recursive up as (
  select person_id, partner_id, kind, parent_id as ancestor_id, 1 as depth from lineage
  where programme_id = :programme and counts and parent_id is not null
  union all
  select u.person_id, u.partner_id, u.kind, p.parent_id, u.depth + 1 from up u join lineage p on p.id = u.ancestor_id
  where p.parent_id is not null)
select ancestor_id, person_id, partner_id, count(*), sum(depth = 1), sum(kind = 'TRAINER') from up
group by ancestor_id, person_id, partner_id;
insert into lineage_reach (ancestor_id, person_id, partner_id, awards, direct, as_trainer)
select programme_id, person_id, partner_id, count(*), 0, sum(kind = 'TRAINER') from lineage
where programme_id = :programme and counts group by programme_id, person_id, partner_id;
insert into lineage_partner (ancestor_id, partner_id, people, direct, trainers, practitioners)
select r.ancestor_id, r.partner_id, count(*), sum(r.direct > 0), sum(r.as_trainer > 0), sum(r.awards > r.as_trainer)
from lineage_reach r where r.ancestor_id in (select id from lineage where programme_id = :programme) or r.ancestor_id = :programme
group by r.ancestor_id, r.partner_id;
update lineage l join (select r.ancestor_id, count(distinct r.person_id) as people,
    count(distinct if(r.direct > 0, r.person_id, null)) as direct
  from lineage_reach r join lineage a on a.id = r.ancestor_id where a.programme_id = :programme group by r.ancestor_id) x
  on x.ancestor_id = l.id
set l.people = x.people, l.direct = x.direct;
update lineage l join (
  with recursive up as (
    select parent_id as ancestor_id, max(taught_on) as latest from lineage where programme_id = :programme
      and parent_id is not null group by parent_id
    union all
    select p.parent_id, u.latest from up u join lineage p on p.id = u.ancestor_id where p.parent_id is not null)
  select ancestor_id, max(latest) as latest from up group by ancestor_id) x on x.ancestor_id = l.id
set l.last_below = x.latest;
update cascade_programme set begun_at = utc_timestamp(6) where programme_id = :programme;
