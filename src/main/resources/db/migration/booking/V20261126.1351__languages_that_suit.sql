-- The languages that suit somebody who waits for any date; none: all of them do.
create table wish_language (
  wish_id  varchar(36) character set ascii collate ascii_bin not null references wish (id),
  language varchar(3) character set ascii collate ascii_bin not null,
  primary key (wish_id, language)
);
