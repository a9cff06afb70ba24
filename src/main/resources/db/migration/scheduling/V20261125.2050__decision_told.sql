-- For which decision date those who plan the session were told that too few people have booked.
alter table session add column decision_told_on date null;
