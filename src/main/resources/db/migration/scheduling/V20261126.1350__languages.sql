-- In which language a session is given. Codes are those of ISO 639: two letters where there are two, else three.
create table language (
  code varchar(3) character set ascii collate ascii_bin not null primary key,
  name varchar(60) not null
);
insert into language (code, name) values
  ('en', 'English'), ('ar', 'Arabic'), ('bn', 'Bengali'), ('bfi', 'British Sign Language'), ('bg', 'Bulgarian'),
  ('zh', 'Chinese'), ('fr', 'French'), ('gu', 'Gujarati'), ('hi', 'Hindi'), ('hu', 'Hungarian'), ('it', 'Italian'),
  ('ku', 'Kurdish'), ('lv', 'Latvian'), ('lt', 'Lithuanian'), ('fa', 'Persian'), ('pl', 'Polish'), ('pt', 'Portuguese'),
  ('pa', 'Punjabi'), ('ps', 'Pashto'), ('ro', 'Romanian'), ('ru', 'Russian'), ('sk', 'Slovak'), ('so', 'Somali'),
  ('es', 'Spanish'), ('ta', 'Tamil'), ('ti', 'Tigrinya'), ('tr', 'Turkish'), ('uk', 'Ukrainian'), ('ur', 'Urdu'),
  ('cy', 'Welsh');
alter table session add column language varchar(3) character set ascii collate ascii_bin not null default 'en';
