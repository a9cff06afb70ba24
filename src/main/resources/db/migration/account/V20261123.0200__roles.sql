-- Roles are bundles of permissions. A role is given to an account for a scope and dates (role_grant); what it brings stands
-- here and nowhere in code. Reasons: docs/decisions/0101-roles-as-bundles.md.

-- Everyone with an account, for themselves: see what there is, book it, and see one's own bookings and record.
insert into role_permission (role, permission) values
  ('LEARNER', 'VIEW_CATALOGUE'),
  ('LEARNER', 'VIEW_SESSIONS'),
  ('LEARNER', 'BOOK_FOR_SELF'),
  ('LEARNER', 'VIEW_BOOKINGS'),
  ('LEARNER', 'VIEW_RECORD');

-- For the people whose engagement names them as manager.
insert into role_permission (role, permission) values
  ('LINE_MANAGER', 'VIEW_CATALOGUE'),
  ('LINE_MANAGER', 'VIEW_SESSIONS'),
  ('LINE_MANAGER', 'BOOK_FOR_OTHERS'),
  ('LINE_MANAGER', 'APPROVE_BOOKINGS'),
  ('LINE_MANAGER', 'VIEW_BOOKINGS'),
  ('LINE_MANAGER', 'VIEW_RECORD'),
  ('LINE_MANAGER', 'VIEW_PEOPLE');

-- For one partner: its people, their bookings and records, its sessions, the places it opens and its registers.
insert into role_permission (role, permission) values
  ('TRAINING_LEAD', 'VIEW_CATALOGUE'),
  ('TRAINING_LEAD', 'VIEW_SESSIONS'),
  ('TRAINING_LEAD', 'SCHEDULE_SESSIONS'),
  ('TRAINING_LEAD', 'OPEN_PLACES'),
  ('TRAINING_LEAD', 'VIEW_HOST_BOOKINGS'),
  ('TRAINING_LEAD', 'TAKE_REGISTER'),
  ('TRAINING_LEAD', 'BOOK_FOR_OTHERS'),
  ('TRAINING_LEAD', 'APPROVE_BOOKINGS'),
  ('TRAINING_LEAD', 'VIEW_BOOKINGS'),
  ('TRAINING_LEAD', 'VIEW_RECORD'),
  ('TRAINING_LEAD', 'MANAGE_AWARDS'),
  ('TRAINING_LEAD', 'VIEW_COUNTS'),
  ('TRAINING_LEAD', 'VIEW_PEOPLE'),
  ('TRAINING_LEAD', 'MANAGE_PEOPLE');

-- For one partner: its sessions and registers. No list of people.
insert into role_permission (role, permission) values
  ('TRAINER', 'VIEW_CATALOGUE'),
  ('TRAINER', 'VIEW_SESSIONS'),
  ('TRAINER', 'SCHEDULE_SESSIONS'),
  ('TRAINER', 'OPEN_PLACES'),
  ('TRAINER', 'VIEW_HOST_BOOKINGS'),
  ('TRAINER', 'TAKE_REGISTER');

-- For the partnership: what is taught and who may teach it. Other partners' people as counts, never as names.
insert into role_permission (role, permission) values
  ('WORKFORCE_LEAD', 'VIEW_CATALOGUE'),
  ('WORKFORCE_LEAD', 'MANAGE_CATALOGUE'),
  ('WORKFORCE_LEAD', 'VIEW_SESSIONS'),
  ('WORKFORCE_LEAD', 'WAIVE_FIDELITY'),
  ('WORKFORCE_LEAD', 'RECORD_ACCREDITATION'),
  ('WORKFORCE_LEAD', 'VIEW_COUNTS');

-- For the partnership: keeps the house in order, as the processor for every partner. No bookings and no records.
insert into role_permission (role, permission) values
  ('ADMINISTRATOR', 'VIEW_CATALOGUE'),
  ('ADMINISTRATOR', 'VIEW_SESSIONS'),
  ('ADMINISTRATOR', 'VIEW_COUNTS'),
  ('ADMINISTRATOR', 'VIEW_PEOPLE'),
  ('ADMINISTRATOR', 'MANAGE_PEOPLE'),
  ('ADMINISTRATOR', 'MANAGE_PARTNERS'),
  ('ADMINISTRATOR', 'MANAGE_SITES'),
  ('ADMINISTRATOR', 'MANAGE_ACCOUNTS'),
  ('ADMINISTRATOR', 'VIEW_AUDIT'),
  ('ADMINISTRATOR', 'VIEW_MAIL');

-- For a partner or a hub: the volunteers there, what they book and what they hold.
insert into role_permission (role, permission) values
  ('VOLUNTEER_COORDINATOR', 'VIEW_CATALOGUE'),
  ('VOLUNTEER_COORDINATOR', 'VIEW_SESSIONS'),
  ('VOLUNTEER_COORDINATOR', 'BOOK_FOR_OTHERS'),
  ('VOLUNTEER_COORDINATOR', 'VIEW_BOOKINGS'),
  ('VOLUNTEER_COORDINATOR', 'VIEW_RECORD'),
  ('VOLUNTEER_COORDINATOR', 'VIEW_PEOPLE'),
  ('VOLUNTEER_COORDINATOR', 'MANAGE_PEOPLE');

-- For a partner, a hub or a team: records, to judge them. Changes nothing.
insert into role_permission (role, permission) values
  ('ASSESSOR', 'VIEW_CATALOGUE'),
  ('ASSESSOR', 'VIEW_SESSIONS'),
  ('ASSESSOR', 'VIEW_RECORD');

-- For the partnership: numbers only.
insert into role_permission (role, permission) values
  ('BOARD_READER', 'VIEW_CATALOGUE'),
  ('BOARD_READER', 'VIEW_SESSIONS'),
  ('BOARD_READER', 'VIEW_COUNTS');
