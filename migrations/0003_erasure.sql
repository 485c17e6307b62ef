-- The two functions that take data away. Both run with the rights of the owner; grant_runtime() lets the
-- service call them.

-- Erases what is stored of a person at a site and answers how many comments became tombstones. What stays of a
-- comment: its ids, the hash of its text, its verdict, the names of the guidelines, its decisions without notes.
CREATE FUNCTION erase_author(
  p_site_id text, p_author_id text, p_erasure_id uuid,
  p_by_type text, p_by_id text, p_by_name text, p_at timestamptz
) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  erased uuid[];
BEGIN
  -- Locked first, in one order: a decision that is being made is waited for, so its note is seen below.
  erased := ARRAY(
    SELECT c.id FROM public.comments c
    WHERE c.site_id = p_site_id AND c.author_id = p_author_id AND c.text IS NOT NULL
    ORDER BY c.id FOR UPDATE
  );

  INSERT INTO public.erasures (site_id, id, author_id, by_type, by_id, by_name, at, comments)
  VALUES (p_site_id, p_erasure_id, p_author_id, p_by_type, p_by_id, p_by_name, p_at, cardinality(erased));

  UPDATE public.comments c
  SET text = NULL, author_name = NULL, message = NULL, findings = '[]',
      erasure_id = p_erasure_id, updated_at = p_at
  WHERE c.site_id = p_site_id AND c.id = ANY (erased);

  UPDATE public.decisions d SET note = NULL
  FROM public.comments c
  WHERE c.site_id = p_site_id AND c.author_id = p_author_id
    AND d.site_id = p_site_id AND d.comment_id = c.id AND d.note IS NOT NULL;

  UPDATE public.idempotency_keys k SET body = NULL
  WHERE k.site_id = p_site_id AND k.author_ids @> ARRAY[p_author_id] AND k.body IS NOT NULL;

  RETURN cardinality(erased);
END $$;

-- Deletes stored replies made before `p_before` and answers how many. Each is kept for at least 24 hours,
-- whatever the caller's clock says.
CREATE FUNCTION purge_idempotency_keys(p_before timestamptz) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  site record;
  deleted bigint;
  total bigint := 0;
BEGIN
  IF p_before IS NULL OR p_before > now() - interval '24 hours' THEN
    RAISE EXCEPTION 'a stored reply is kept for 24 hours' USING ERRCODE = 'VB002';
  END IF;
  -- Site by site, so that each deletion walks the index by age.
  FOR site IN SELECT s.id FROM public.sites s LOOP
    DELETE FROM public.idempotency_keys k WHERE k.site_id = site.id AND k.created_at < p_before;
    GET DIAGNOSTICS deleted = ROW_COUNT;
    total := total + deleted;
  END LOOP;
  RETURN total;
END $$;

REVOKE EXECUTE ON FUNCTION erase_author(text, text, uuid, text, text, text, timestamptz) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION purge_idempotency_keys(timestamptz) FROM PUBLIC;
