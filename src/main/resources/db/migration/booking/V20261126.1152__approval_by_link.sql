-- Who was asked for their word, for which step, and until when: what the link in their letter stands for.
create table approval_asked (
  booking_id   varchar(36) character set ascii collate ascii_bin not null references booking (id),
  number       int not null,
  step         varchar(16) character set ascii not null,
  person_id    varchar(36) character set ascii collate ascii_bin not null,
  for_person   varchar(36) character set ascii collate ascii_bin null,
  asked_at     datetime(6) not null,
  answer_until datetime(6) not null,
  primary key (booking_id, number)
);
