-- name: prerequisites
-- says: A course requires other courses of its own partnership, and never itself.
select q.course_id as course, q.required_id as required
from course_prerequisite q
join course c on c.id = q.course_id
join course r on r.id = q.required_id
where c.partnership_id <> r.partnership_id
   or q.course_id = q.required_id;
