-- The site's own words and phrases, and its exceptions. A withdrawn one stays, for the record.
CREATE TABLE terms (
  site_id client_id NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('term', 'exception')),
  phrase text NOT NULL,
  guideline text,
  severity text CHECK (severity IN ('low', 'medium', 'high')),
  language text,
  by_type actor_type NOT NULL,
  by_id text NOT NULL,
  by_name text,
  created_at timestamptz(3) NOT NULL,
  withdrawn_at timestamptz(3),
  PRIMARY KEY (site_id, id),
  CONSTRAINT terms_guideline CHECK ((kind = 'term') = (guideline IS NOT NULL)),
  CONSTRAINT terms_severity CHECK ((guideline IS NULL) = (severity IS NULL))
);
CREATE UNIQUE INDEX terms_in_force ON terms (site_id, phrase, coalesce(language, ''))
  WHERE withdrawn_at IS NULL;
CREATE INDEX terms_by_time ON terms (site_id, created_at, id) WHERE withdrawn_at IS NULL;
