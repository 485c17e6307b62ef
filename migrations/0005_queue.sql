-- The moderators' queue: what waits, in which order, and who is looking at it.

-- The named queue that a comment was escalated to; null is the site's own. Only what waits is in a queue.
ALTER TABLE comments
  ADD COLUMN queue client_id,
  ADD CONSTRAINT comments_queue_waits CHECK (queue IS NULL OR awaiting IS NOT NULL);

-- What the queue may be filtered by at a cost that does not grow, each by priority and by age. They hold only
-- what waits. Each also says the column of its order, in a condition that always holds: without it, a statement
-- that expects one row of a value walks whichever index is smaller and sorts, and of some values there are
-- 100,000. (Ranks are whole numbers that JSON can carry, so above -2^53.)
DROP INDEX comments_queue;
CREATE INDEX comments_queue ON comments (site_id, queue_rank, created_at, id)
  WHERE awaiting IS NOT NULL AND queue_rank > -9000000000000000;
CREATE INDEX comments_queue_by_age ON comments (site_id, created_at, id)
  WHERE awaiting IS NOT NULL AND created_at > '-infinity';
CREATE INDEX comments_queue_by_article ON comments (site_id, article_id, queue_rank, created_at, id)
  WHERE awaiting IS NOT NULL AND queue_rank > -9000000000000000;
CREATE INDEX comments_queue_by_article_age ON comments (site_id, article_id, created_at, id)
  WHERE awaiting IS NOT NULL AND created_at > '-infinity';
CREATE INDEX comments_queue_by_author ON comments (site_id, author_id, queue_rank, created_at, id)
  WHERE awaiting IS NOT NULL AND queue_rank > -9000000000000000;
CREATE INDEX comments_queue_by_author_age ON comments (site_id, author_id, created_at, id)
  WHERE awaiting IS NOT NULL AND created_at > '-infinity';
CREATE INDEX comments_queue_escalated ON comments (site_id, queue, queue_rank, created_at, id)
  WHERE awaiting IS NOT NULL AND queue IS NOT NULL AND queue_rank > -9000000000000000;
CREATE INDEX comments_queue_escalated_age ON comments (site_id, queue, created_at, id)
  WHERE awaiting IS NOT NULL AND queue IS NOT NULL AND created_at > '-infinity';
-- What reports and appeals brought back: few beside the rest, among which they would have to be looked for.
CREATE INDEX comments_queue_reopened ON comments (site_id, awaiting, queue_rank, created_at, id)
  WHERE awaiting IN ('report', 'appeal') AND queue_rank > -9000000000000000;
CREATE INDEX comments_queue_reopened_age ON comments (site_id, awaiting, created_at, id)
  WHERE awaiting IN ('report', 'appeal') AND created_at > '-infinity';
-- The site's own queue, which claims are made from: what was escalated is often the severest and the oldest, and
-- each claim would have to walk past all of it.
CREATE INDEX comments_queue_own ON comments (site_id, queue_rank, created_at, id)
  WHERE awaiting IS NOT NULL AND queue IS NULL AND queue_rank > -9000000000000000;
CREATE INDEX comments_queue_own_age ON comments (site_id, created_at, id)
  WHERE awaiting IS NOT NULL AND queue IS NULL AND created_at > '-infinity';

-- One pair a family of guidelines. A clean comment is in none of them.
CREATE INDEX comments_queue_profanity ON comments (site_id, queue_rank, created_at, id)
  WHERE awaiting IS NOT NULL AND guidelines @> ARRAY['profanity'] AND queue_rank > -9000000000000000;
CREATE INDEX comments_queue_profanity_age ON comments (site_id, created_at, id)
  WHERE awaiting IS NOT NULL AND guidelines @> ARRAY['profanity'] AND created_at > '-infinity';
CREATE INDEX comments_queue_vulgarity ON comments (site_id, queue_rank, created_at, id)
  WHERE awaiting IS NOT NULL AND guidelines @> ARRAY['vulgarity'] AND queue_rank > -9000000000000000;
CREATE INDEX comments_queue_vulgarity_age ON comments (site_id, created_at, id)
  WHERE awaiting IS NOT NULL AND guidelines @> ARRAY['vulgarity'] AND created_at > '-infinity';
CREATE INDEX comments_queue_threat ON comments (site_id, queue_rank, created_at, id)
  WHERE awaiting IS NOT NULL AND guidelines @> ARRAY['threat'] AND queue_rank > -9000000000000000;
CREATE INDEX comments_queue_threat_age ON comments (site_id, created_at, id)
  WHERE awaiting IS NOT NULL AND guidelines @> ARRAY['threat'] AND created_at > '-infinity';
CREATE INDEX comments_queue_personal_attack ON comments (site_id, queue_rank, created_at, id)
  WHERE awaiting IS NOT NULL AND guidelines @> ARRAY['personal_attack'] AND queue_rank > -9000000000000000;
CREATE INDEX comments_queue_personal_attack_age ON comments (site_id, created_at, id)
  WHERE awaiting IS NOT NULL AND guidelines @> ARRAY['personal_attack'] AND created_at > '-infinity';
CREATE INDEX comments_queue_abuse ON comments (site_id, queue_rank, created_at, id)
  WHERE awaiting IS NOT NULL AND guidelines @> ARRAY['abuse'] AND queue_rank > -9000000000000000;
CREATE INDEX comments_queue_abuse_age ON comments (site_id, created_at, id)
  WHERE awaiting IS NOT NULL AND guidelines @> ARRAY['abuse'] AND created_at > '-infinity';
CREATE INDEX comments_queue_promotion ON comments (site_id, queue_rank, created_at, id)
  WHERE awaiting IS NOT NULL AND guidelines @> ARRAY['promotion'] AND queue_rank > -9000000000000000;
CREATE INDEX comments_queue_promotion_age ON comments (site_id, created_at, id)
  WHERE awaiting IS NOT NULL AND guidelines @> ARRAY['promotion'] AND created_at > '-infinity';

-- A lease of a comment to one moderator. It ends by time, by giving it back and by the decision.
CREATE TABLE claims (
  site_id client_id NOT NULL,
  comment_id uuid NOT NULL,
  by_id text NOT NULL,
  by_name text,
  claimed_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (site_id, comment_id),
  FOREIGN KEY (site_id, comment_id) REFERENCES comments (site_id, id),
  CONSTRAINT claims_lease CHECK (expires_at > claimed_at)
);
CREATE INDEX claims_by_moderator ON claims (site_id, by_id, expires_at, comment_id);
CREATE INDEX claims_by_expiry ON claims (site_id, expires_at, comment_id);

-- What a moderator does not want to be given again.
CREATE TABLE skips (
  site_id client_id NOT NULL,
  by_id text NOT NULL,
  comment_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  PRIMARY KEY (site_id, by_id, comment_id),
  FOREIGN KEY (site_id, comment_id) REFERENCES comments (site_id, id)
);
CREATE INDEX skips_by_age ON skips (site_id, at);

-- As in 0002, but that the queue of a comment may change as well.
CREATE OR REPLACE FUNCTION guard_comment() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  allowed public.comments%ROWTYPE := OLD;
  decided boolean := NEW.decision_id IS DISTINCT FROM OLD.decision_id;
BEGIN
  allowed.status := NEW.status;
  allowed.awaiting := NEW.awaiting;
  allowed.queue := NEW.queue;
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
