-- What else happens to a comment, and what the statistics of a time range read.
ALTER TABLE events DROP CONSTRAINT events_type_check;
ALTER TABLE events ADD CONSTRAINT events_type CHECK (type IN (
  'comment.created', 'comment.approved', 'comment.rejected', 'comment.reported', 'comment.appealed',
  'comment.escalated', 'comment.taken_back'));

CREATE INDEX decisions_by_time ON decisions (site_id, at, id);

-- To be called by the owner after a dump was restored into another cluster, whose transaction ids may be behind
-- those of the events: nothing above pg_snapshot_xmin is read, so live events would wait until they are reached.
-- Gives such events and erasures the number of a transaction that is over; their ids still say which came first.
-- Answers how many events there were.
CREATE FUNCTION renumber_events() RETURNS bigint LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  horizon xid8 := pg_snapshot_xmax(pg_current_snapshot());
  renumbered bigint;
BEGIN
  ALTER TABLE public.events DISABLE TRIGGER refuse_change;
  ALTER TABLE public.erasures DISABLE TRIGGER refuse_change;
  UPDATE public.events SET xid = '3' WHERE xid >= horizon;
  GET DIAGNOSTICS renumbered = ROW_COUNT;
  UPDATE public.erasures SET xid = '3' WHERE xid >= horizon;
  ALTER TABLE public.events ENABLE TRIGGER refuse_change;
  ALTER TABLE public.erasures ENABLE TRIGGER refuse_change;
  RETURN renumbered;
END $$;
REVOKE EXECUTE ON FUNCTION renumber_events() FROM PUBLIC;
