-- Who plans and who answers for the programme sees what it is paid with.
insert into role_permission (role, permission) values
  ('WORKFORCE_LEAD', 'VIEW_FUNDING'),
  ('ADMINISTRATOR', 'VIEW_FUNDING'),
  ('BOARD_READER', 'VIEW_FUNDING');
