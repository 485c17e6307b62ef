-- What else happens to a comment, and what the statistics of a time range read.
ALTER TABLE events DROP CONSTRAINT events_type_check;
ALTER TABLE events ADD CONSTRAINT events_type CHECK (type IN (
  'comment.created', 'comment.approved', 'comment.rejected', 'comment.reported', 'comment.appealed',
  'comment.escalated', 'comment.taken_back'));

CREATE INDEX decisions_by_time ON decisions (site_id, at, id);
