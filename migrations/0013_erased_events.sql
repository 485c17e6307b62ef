-- That a text is gone is told too, to those who keep copies of it.
ALTER TABLE events DROP CONSTRAINT events_type;
ALTER TABLE events ADD CONSTRAINT events_type CHECK (type IN (
  'comment.created', 'comment.approved', 'comment.rejected', 'comment.reported', 'comment.appealed',
  'comment.escalated', 'comment.taken_back', 'comment.erased'));
