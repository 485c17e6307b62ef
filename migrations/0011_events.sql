-- What else happens to a comment, and what the statistics of a time range read.
ALTER TABLE events DROP CONSTRAINT events_type_check;
ALTER TABLE events ADD CONSTRAINT events_type CHECK (type IN (
  'comment.created', 'comment.approved', 'comment.rejected', 'comment.reported', 'comment.appealed',
  'comment.escalated', 'comment.taken_back'));

CREATE INDEX decisions_by_time ON decisions (site_id, at, id);

-- A dump that is restored into another cluster brings transaction ids that may be ahead of the cluster's, so its
-- events would not be read for years. Gives the events of such sites ids below the cluster's, in the order they
-- have. Where it has had fewer transactions than a site brings, neighbouring ones share an id, and their events
-- are in the order of their own ids. Answers how many events it changed. To be called by
-- the owner, before the service runs on the restored database.
CREATE FUNCTION renumber_events() RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  -- What this cluster has written and is seen here is below.
  horizon xid8 := pg_snapshot_xmax(pg_current_snapshot());
  -- 0 to 2 are no ids of transactions.
  first constant numeric := 3;
  places numeric;
  ahead text[];
  site text;
  changed bigint;
  total bigint := 0;
BEGIN
  ahead := ARRAY(
    SELECT s.id FROM public.sites s
    WHERE EXISTS (SELECT FROM public.events e WHERE e.site_id = s.id AND e.xid >= horizon)
    ORDER BY s.id
  );
  IF cardinality(ahead) = 0 THEN
    RETURN 0;
  END IF;
  -- For this transaction only, and nobody else writes meanwhile.
  ALTER TABLE public.events DISABLE TRIGGER refuse_change;
  ALTER TABLE public.erasures DISABLE TRIGGER refuse_change;
  places := pg_current_xact_id()::text::numeric - first;
  FOREACH site IN ARRAY ahead LOOP
    WITH ranked AS (
      SELECT e.id, dense_rank() OVER (ORDER BY e.xid) - 1 AS rank FROM public.events e WHERE e.site_id = site
    ), counted AS (
      SELECT max(r.rank) + 1 AS ranks FROM ranked r
    )
    UPDATE public.events e
    SET xid = (first + CASE WHEN c.ranks <= places THEN r.rank ELSE floor(r.rank * places / c.ranks) END)::text::xid8
    FROM ranked r CROSS JOIN counted c
    WHERE e.site_id = site AND e.id = r.id;
    GET DIAGNOSTICS changed = ROW_COUNT;
    total := total + changed;
    -- An entry of the audit only has to differ from every transaction to come.
    UPDATE public.erasures r SET xid = first::text::xid8 WHERE r.site_id = site AND r.xid >= horizon;
  END LOOP;
  ALTER TABLE public.events ENABLE TRIGGER refuse_change;
  ALTER TABLE public.erasures ENABLE TRIGGER refuse_change;
  RETURN total;
END $$;

REVOKE EXECUTE ON FUNCTION renumber_events() FROM PUBLIC;
