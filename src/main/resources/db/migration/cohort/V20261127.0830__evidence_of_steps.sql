-- What a step rests on, apart from its words: where it was held when that was elsewhere, who attested it from outside and for whom they
-- work, what they declared, and why somebody who is not the manager on record signed. Rows of before keep their words.
alter table trainer_path_step
  add column place        varchar(200) null,
  add column outside_name varchar(120) null,
  add column outside_body varchar(200) null,
  add column declaration  varchar(300) null,
  add column reason       varchar(500) null,
  add constraint one_witness_of_a_step check (witness_id is null or outside_name is null);
