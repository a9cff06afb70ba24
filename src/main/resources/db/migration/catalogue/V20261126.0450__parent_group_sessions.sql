-- How many meetings a parent group has is a rule of the programme, dated like the others. A rule may be for one course
-- (its reference) and then goes before the rule for its level: antenatal groups meet less often than others.
alter table fidelity_rule
  add column course_ref                varchar(20) character set ascii null,
  add column parent_group_sessions     int null,
  add column parent_group_sessions_most int null,
  add constraint parent_group_sessions_in_order
    check (parent_group_sessions_most is null or parent_group_sessions_most >= parent_group_sessions);
insert into fidelity_rule (id, programme_id, level, from_date, separate_days, min_gap_days, max_gap_days, aim_gap_days,
    min_trainers, min_group, max_group, accredited_trainers, source, version, course_ref, parent_group_sessions,
    parent_group_sessions_most)
  select uuid(), f.programme_id, f.level, f.from_date, f.separate_days, f.min_gap_days, f.max_gap_days, f.aim_gap_days,
    f.min_trainers, f.min_group, f.max_group, f.accredited_trainers,
    'Five or six antenatal meetings: Code of Practice V7. The rest is as for the level.', 1, c.ref, 5, 6
  from fidelity_rule f join programme p on p.id = f.programme_id
  join course c on c.programme_id = p.id and c.ref = 'C-SOL-AN' and c.status = 'PUBLISHED'
  where p.code = 'SOLIHULL' and f.level = 'PARENT_GROUP' and f.to_date is null;
update fidelity_rule f join programme p on p.id = f.programme_id
  set f.parent_group_sessions = 10
  where p.code = 'SOLIHULL' and f.level = 'PARENT_GROUP' and f.to_date is null and f.course_ref is null;
