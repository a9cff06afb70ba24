-- A partner of an agreement that may take another number of places in a period than the others, by the same terms.
create table exchange_terms_partner (
  terms_id   varchar(36) character set ascii collate ascii_bin not null references exchange_terms (id) on delete cascade,
  partner_id varchar(36) character set ascii collate ascii_bin not null references partner (id),
  allotment  int not null,
  primary key (terms_id, partner_id),
  constraint an_own_allotment_is_some check (allotment between 0 and 10000)
);
