-- name: editions
-- says: An edition follows an earlier edition of the same course.
select c.id as course, c.ref as ref, c.edition as edition, c.follows_id as follows
from course c
left join course earlier on earlier.id = c.follows_id
where c.follows_id is not null
  and (earlier.id is null or earlier.partnership_id <> c.partnership_id or earlier.ref <> c.ref
       or earlier.edition >= c.edition);
