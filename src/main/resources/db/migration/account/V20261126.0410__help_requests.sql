-- What somebody wrote about the accessibility of a page; the letter about it is made from here.
create table help_request (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null,
  at             datetime(6) not null,
  page           varchar(200) null,
  message        varchar(2000) not null,
  reply_to       varchar(254) null,
  key help_request_of_partnership (partnership_id, at)
);
