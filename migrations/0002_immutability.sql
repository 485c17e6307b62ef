-- The second guard, behind the privileges of the runtime role: these triggers stop the owner as well. Each
-- refusal has the SQLSTATE VB001.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '% of %: its rows are never changed or deleted', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'VB001';
END $$;

-- True where this very transaction has written the erasure of an author's data into the audit.
CREATE FUNCTION is_erasing(p_site_id text, p_author_id text) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM public.erasures
    WHERE site_id = p_site_id AND author_id = p_author_id AND xid = pg_current_xact_id_if_assigned()
  )
$$;

-- Lets the state of a comment change and nothing else: a column is frozen unless it is named here, so that a
-- new one is frozen at first. `*<>` compares the bytes of two rows.
CREATE FUNCTION guard_comment() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  allowed public.comments%ROWTYPE := OLD;
  decided boolean := NEW.decision_id IS DISTINCT FROM OLD.decision_id;
BEGIN
  allowed.status := NEW.status;
  allowed.awaiting := NEW.awaiting;
  allowed.decision_id := NEW.decision_id;
  allowed.version := NEW.version;
  allowed.queue_rank := NEW.queue_rank;
  allowed.updated_at := NEW.updated_at;
  IF NEW.text IS NULL AND OLD.text IS NOT NULL AND public.is_erasing(OLD.site_id, OLD.author_id) THEN
    allowed.text := NULL;
    allowed.author_name := NULL;
    allowed.message := NULL;
    allowed.findings := '[]';
    allowed.erasure_id := NEW.erasure_id;
  END IF;
  IF NEW *<> allowed THEN
    RAISE EXCEPTION 'a comment is never edited: only its status and its place in the queue may change'
      USING ERRCODE = 'VB001', HINT = 'The one way for a text to go is erase_author().';
  END IF;
  IF NEW.version <> OLD.version + decided::int OR (NEW.status <> OLD.status AND NOT decided) THEN
    RAISE EXCEPTION 'the status of a comment changes by a decision, and each decision adds 1 to its version'
      USING ERRCODE = 'VB001';
  END IF;
  RETURN NEW;
END $$;

-- Lets the note of a decision go with the data of the comment's author, and nothing else.
CREATE FUNCTION guard_decision() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  allowed public.decisions%ROWTYPE := OLD;
BEGIN
  IF NEW.note IS NULL AND EXISTS (
    SELECT FROM public.comments c
    WHERE c.site_id = OLD.site_id AND c.id = OLD.comment_id AND public.is_erasing(c.site_id, c.author_id)
  ) THEN
    allowed.note := NULL;
  END IF;
  IF NEW *<> allowed THEN
    RAISE EXCEPTION 'a decision is never changed: a new one is made' USING ERRCODE = 'VB001';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER guard_update BEFORE UPDATE ON comments FOR EACH ROW EXECUTE FUNCTION guard_comment();
CREATE TRIGGER refuse_delete BEFORE DELETE OR TRUNCATE ON comments
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER guard_update BEFORE UPDATE ON decisions FOR EACH ROW EXECUTE FUNCTION guard_decision();
CREATE TRIGGER refuse_delete BEFORE DELETE OR TRUNCATE ON decisions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON erasures
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
