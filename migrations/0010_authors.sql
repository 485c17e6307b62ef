-- A row for each person of whom something is written down. Whoever writes shares its lock, and the erasure has it
-- alone, so that nothing said of or by a person comes in while their data go.
CREATE TABLE authors (
  site_id client_id NOT NULL,
  id client_id NOT NULL,
  first_seen_at timestamptz(3) NOT NULL,
  PRIMARY KEY (site_id, id)
);

-- How a site stands to an author: the latest row holds, and the earlier ones are its history.
CREATE TABLE standings (
  site_id client_id NOT NULL,
  id uuid NOT NULL,
  author_id client_id NOT NULL,
  standing text NOT NULL CHECK (standing IN ('normal', 'trusted', 'always_hold', 'banned')),
  -- For moderators; null where none was given, and after the erasure of the author's data.
  reason text,
  expires_at timestamptz(3),
  by_type actor_type NOT NULL,
  by_id text NOT NULL,
  by_name text,
  at timestamptz(3) NOT NULL,
  PRIMARY KEY (site_id, id)
);
CREATE INDEX standings_by_author ON standings (site_id, author_id, at, id);

-- Moderators' notes to each other, on a comment or on an author.
CREATE TABLE notes (
  site_id client_id NOT NULL,
  id uuid NOT NULL,
  comment_id uuid,
  author_id client_id,
  -- Null after the erasure of the author's data.
  text text,
  by_type actor_type NOT NULL,
  by_id text NOT NULL,
  by_name text,
  at timestamptz(3) NOT NULL,
  PRIMARY KEY (site_id, id),
  FOREIGN KEY (site_id, comment_id) REFERENCES comments (site_id, id),
  CONSTRAINT notes_subject CHECK ((comment_id IS NULL) <> (author_id IS NULL))
);
CREATE INDEX notes_by_comment ON notes (site_id, comment_id, at, id) WHERE comment_id IS NOT NULL;
CREATE INDEX notes_by_author ON notes (site_id, author_id, at, id) WHERE author_id IS NOT NULL;

-- As in 0003, with what is said by and of a person beside the comments.
CREATE OR REPLACE FUNCTION erase_author(
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

  UPDATE public.reports r SET text = NULL
  WHERE r.site_id = p_site_id AND r.text IS NOT NULL
    AND (r.reporter_id = p_author_id OR r.comment_id IN (
      SELECT c.id FROM public.comments c WHERE c.site_id = p_site_id AND c.author_id = p_author_id));
  UPDATE public.appeals a SET text = NULL
  FROM public.comments c
  WHERE c.site_id = p_site_id AND c.author_id = p_author_id
    AND a.site_id = p_site_id AND a.comment_id = c.id AND a.text IS NOT NULL;
  UPDATE public.notes n SET text = NULL
  WHERE n.site_id = p_site_id AND n.text IS NOT NULL
    AND (n.author_id = p_author_id OR n.comment_id IN (
      SELECT c.id FROM public.comments c WHERE c.site_id = p_site_id AND c.author_id = p_author_id));
  UPDATE public.standings s SET reason = NULL
  WHERE s.site_id = p_site_id AND s.author_id = p_author_id AND s.reason IS NOT NULL;
  DELETE FROM public.text_bands b USING public.comments c
  WHERE c.site_id = p_site_id AND c.id = ANY (erased)
    AND b.site_id = p_site_id AND b.created_at = c.created_at AND b.comment_id = c.id;

  UPDATE public.idempotency_keys k SET body = NULL
  WHERE k.site_id = p_site_id AND k.author_ids @> ARRAY[p_author_id] AND k.body IS NOT NULL;

  RETURN cardinality(erased);
END $$;

-- How many of each status an author has, and whether any was approved: without reading the comments.
CREATE INDEX comments_by_author_status ON comments (site_id, author_id, status);
