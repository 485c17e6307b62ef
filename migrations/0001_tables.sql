-- Every table of a site is led by site_id: in its primary key, its unique constraints, its indexes and its
-- foreign keys, so that it can be sharded by site. Ids come from the application (UUID v7), never from a
-- sequence. Times have the precision of the wire (milliseconds), so a page's position survives JSON.

DO $$
BEGIN
  IF current_setting('server_encoding') <> 'UTF8' THEN
    RAISE EXCEPTION 'the encoding of the database is %, but only UTF8 stores every comment as it was written',
      current_setting('server_encoding') USING ERRCODE = 'feature_not_supported';
  END IF;
END $$;

-- An id that a client chose. Compared by its bytes ("C"), so a new version of the system's collations cannot
-- break an index, and two ids are the same only where every byte is.
CREATE DOMAIN client_id AS text COLLATE "C" CHECK (char_length(VALUE) BETWEEN 1 AND 256);
CREATE DOMAIN sha256_hash AS bytea CHECK (octet_length(VALUE) = 32);
CREATE DOMAIN actor_type AS text CHECK (VALUE IN ('moderator', 'policy', 'submitter'));

CREATE TABLE sites (
  id client_id PRIMARY KEY,
  name text NOT NULL,
  created_at timestamptz(3) NOT NULL
);

-- Found by their hash alone, before the site is known: one of the three tables that site_id does not lead.
CREATE TABLE api_keys (
  id uuid PRIMARY KEY,
  site_id client_id NOT NULL REFERENCES sites (id),
  name text NOT NULL,
  role text NOT NULL CHECK (role IN ('submitter', 'moderator', 'admin')),
  key_sha256 sha256_hash NOT NULL UNIQUE,
  created_at timestamptz(3) NOT NULL,
  revoked_at timestamptz(3)
);
CREATE INDEX api_keys_by_site ON api_keys (site_id, created_at, id) WHERE revoked_at IS NULL;

-- What dashboards show of an article. Comments do not reference it: they may come first, or alone.
CREATE TABLE articles (
  site_id client_id NOT NULL,
  id client_id NOT NULL,
  title text,
  url text,
  commenting text NOT NULL CHECK (commenting IN ('open', 'closed')),
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  PRIMARY KEY (site_id, id)
);

-- The audit of erasures: whose data went, when, and who asked for it.
CREATE TABLE erasures (
  site_id client_id NOT NULL,
  id uuid NOT NULL,
  author_id client_id NOT NULL,
  by_type actor_type NOT NULL,
  by_id text NOT NULL,
  by_name text,
  at timestamptz(3) NOT NULL,
  comments integer NOT NULL CHECK (comments >= 0),
  xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  PRIMARY KEY (site_id, id)
);
CREATE INDEX erasures_by_author ON erasures (site_id, author_id, at, id);

CREATE TABLE comments (
  site_id client_id NOT NULL,
  id uuid NOT NULL,
  external_id client_id,
  article_id client_id NOT NULL,
  parent_id uuid,
  author_id client_id NOT NULL,
  author_name text,
  text text,
  text_sha256 sha256_hash NOT NULL,
  status text NOT NULL CHECK (status IN ('pending', 'approved', 'rejected')),
  awaiting text CHECK (awaiting IN ('first_decision', 'report', 'appeal')),
  verdict text NOT NULL CHECK (verdict IN ('clean', 'undetermined', 'flagged')),
  findings jsonb NOT NULL CHECK (jsonb_typeof(findings) = 'array'),
  checks jsonb NOT NULL CHECK (jsonb_typeof(checks) = 'array'),
  -- The distinct codes of the findings and the families of these codes: what the filter asks for.
  guidelines text[] NOT NULL,
  -- The highest severity of the findings; null without any.
  severity text CHECK (severity IN ('low', 'medium', 'high')),
  message text,
  language text NOT NULL,
  engine text NOT NULL,
  -- Ascending: the creation time in epoch milliseconds, less a bonus for severity.
  queue_rank bigint NOT NULL,
  decision_id uuid,
  version integer NOT NULL,
  submitted_at timestamptz(3) NOT NULL,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  -- Only a tombstone has one: without an entry in the audit no comment is without its text.
  erasure_id uuid,
  PRIMARY KEY (site_id, id),
  FOREIGN KEY (site_id, parent_id) REFERENCES comments (site_id, id),
  FOREIGN KEY (site_id, erasure_id) REFERENCES erasures (site_id, id),
  CONSTRAINT comments_text_hash CHECK (text_sha256 = sha256(convert_to(text, 'UTF8'))),
  CONSTRAINT comments_tombstone CHECK ((text IS NULL) = (erasure_id IS NOT NULL)),
  CONSTRAINT comments_tombstone_is_bare
    CHECK (text IS NOT NULL OR (author_name IS NULL AND message IS NULL AND findings = '[]')),
  CONSTRAINT comments_message CHECK (message IS NULL OR verdict = 'flagged'),
  CONSTRAINT comments_pending_undecided CHECK ((status = 'pending') = (decision_id IS NULL)),
  CONSTRAINT comments_pending_awaits CHECK (status <> 'pending' OR awaiting IS NOT NULL),
  CONSTRAINT comments_first_decision CHECK (awaiting IS DISTINCT FROM 'first_decision' OR status = 'pending'),
  CONSTRAINT comments_version CHECK (version >= 1 AND (version = 1) = (decision_id IS NULL))
);
CREATE UNIQUE INDEX comments_external_id ON comments (site_id, external_id) WHERE external_id IS NOT NULL;
CREATE INDEX comments_queue ON comments (site_id, queue_rank, created_at, id) WHERE awaiting IS NOT NULL;
-- The same order over all comments; without it a page of 26,000 of them took 29 ms instead of 1.
CREATE INDEX comments_by_priority ON comments (site_id, queue_rank, created_at, id);
CREATE INDEX comments_by_time ON comments (site_id, created_at, id);
CREATE INDEX comments_by_article ON comments (site_id, article_id, created_at, id);
CREATE INDEX comments_by_author ON comments (site_id, author_id, created_at, id);
CREATE INDEX comments_published ON comments (site_id, article_id, created_at, id) WHERE status = 'approved';

-- The uniqueness of comment_version is what makes a decision happen exactly once.
CREATE TABLE decisions (
  site_id client_id NOT NULL,
  id uuid NOT NULL,
  comment_id uuid NOT NULL,
  -- The version of the comment that this decision made.
  comment_version integer NOT NULL CHECK (comment_version >= 2),
  outcome text NOT NULL CHECK (outcome IN ('approved', 'rejected')),
  reasons text[] NOT NULL CHECK (reasons <@ ARRAY[
    'profanity', 'vulgarity', 'threat', 'personal_attack', 'abuse.sexism', 'abuse.racism', 'abuse.homophobia',
    'abuse.transphobia', 'abuse.xenophobia', 'abuse.religion', 'abuse.ableism', 'abuse.other',
    'promotion.commercial', 'promotion.personal', 'off_topic', 'other']),
  note text,
  by_type actor_type NOT NULL CHECK (by_type <> 'submitter'),
  by_id text NOT NULL,
  by_name text,
  at timestamptz(3) NOT NULL,
  text_sha256 sha256_hash NOT NULL,
  PRIMARY KEY (site_id, id),
  UNIQUE (site_id, comment_id, comment_version),
  FOREIGN KEY (site_id, comment_id) REFERENCES comments (site_id, id),
  CONSTRAINT decisions_reasons CHECK ((outcome = 'rejected') = (cardinality(reasons) > 0))
);
ALTER TABLE comments ADD FOREIGN KEY (site_id, decision_id) REFERENCES decisions (site_id, id);

-- xid is the cursor: neither an id nor a time is in the order of commits, so a reader that resumed by one would
-- miss the events of slow transactions. Below pg_snapshot_xmin(pg_current_snapshot()) nothing can come any more.
CREATE TABLE events (
  site_id client_id NOT NULL,
  id uuid NOT NULL,
  comment_id uuid NOT NULL,
  type text NOT NULL CHECK (type IN ('comment.created', 'comment.approved', 'comment.rejected')),
  at timestamptz(3) NOT NULL,
  by_type actor_type NOT NULL,
  by_id text NOT NULL,
  by_name text,
  decision_id uuid,
  xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  PRIMARY KEY (site_id, id),
  FOREIGN KEY (site_id, comment_id) REFERENCES comments (site_id, id),
  FOREIGN KEY (site_id, decision_id) REFERENCES decisions (site_id, id),
  CONSTRAINT events_decision
    CHECK ((type IN ('comment.approved', 'comment.rejected')) = (decision_id IS NOT NULL))
);
CREATE INDEX events_by_commit ON events (site_id, xid, id);
CREATE INDEX events_by_comment ON events (site_id, comment_id, at, id);

-- The first answer to a request, kept so that a retry gets it again. The body is null once a person whose data
-- it shows (author_ids) was erased.
CREATE TABLE idempotency_keys (
  site_id client_id NOT NULL,
  key text COLLATE "C" NOT NULL CHECK (char_length(key) BETWEEN 1 AND 255),
  fingerprint bytea NOT NULL,
  status integer NOT NULL CHECK (status BETWEEN 200 AND 499),
  headers jsonb NOT NULL CHECK (jsonb_typeof(headers) = 'object'),
  body text,
  author_ids text[] NOT NULL,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (site_id, key)
);
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (site_id, created_at);
