-- Managers hear once that somebody did not come, however often the register is finished.
create table absence_told (
  booking_id varchar(36) character set ascii collate ascii_bin not null primary key references booking (id),
  told_at    datetime(6) not null
);
