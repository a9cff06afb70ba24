-- name: steps of approval
-- says: No request waits for a step its rule does not have, nor for the second before the first was given.
select b.id as booking, b.approval_rule as rule, b.approval_step as step
from booking b
left join booking_decision d on d.booking_id = b.id and d.step = 'MANAGER' and d.answer = 'APPROVED'
where b.status <> 'CANCELLED'
  and (b.approval in ('ASKED', 'LAPSED')
       and (b.approval_rule = 'NONE'
            or (b.approval_rule is null) <> (b.approval_step is null)
            or b.approval_rule in ('MANAGER', 'TRAINING_LEAD') and b.approval_step <> b.approval_rule
            or b.approval_rule = 'BOTH' and b.approval_step = 'TRAINING_LEAD' and d.booking_id is null
            or b.approval_rule = 'BOTH' and b.approval_step = 'MANAGER' and d.booking_id is not null)
       or b.approval in ('NONE', 'GIVEN') and b.approval_step is not null);
