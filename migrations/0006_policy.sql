-- What a site wants to happen to comments. Version 1 is the policy that every site has from the start, everything
-- is held for a human; it is part of the service and has no row.

-- Which policy and which terms are in force: read with each submission, locked by each change.
ALTER TABLE sites
  ADD COLUMN policy_version integer NOT NULL DEFAULT 1 CHECK (policy_version >= 1),
  ADD COLUMN terms_version integer NOT NULL DEFAULT 0 CHECK (terms_version >= 0);

CREATE TABLE policies (
  site_id client_id NOT NULL,
  version integer NOT NULL CHECK (version >= 2),
  document jsonb NOT NULL CHECK (jsonb_typeof(document) = 'object'),
  by_type actor_type NOT NULL,
  by_id text NOT NULL,
  by_name text,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (site_id, version)
);
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON policies
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The policy that handled a comment, and the circumstances it looked at beside the findings.
ALTER TABLE comments
  ADD COLUMN policy_version integer NOT NULL DEFAULT 1 CHECK (policy_version >= 1),
  ADD COLUMN author_standing text NOT NULL DEFAULT 'normal'
    CHECK (author_standing IN ('normal', 'trusted', 'always_hold', 'banned')),
  ADD COLUMN first_time_author boolean NOT NULL DEFAULT false,
  ADD COLUMN signals jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(signals) = 'array');
