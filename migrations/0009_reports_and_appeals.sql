-- What readers and authors say of a comment. The next decision answers what is open.
CREATE TABLE reports (
  site_id client_id NOT NULL,
  id uuid NOT NULL,
  comment_id uuid NOT NULL,
  reporter_id client_id NOT NULL,
  reason text NOT NULL,
  -- Null where nothing was said, and after the erasure of the reporter's or the author's data.
  text text,
  created_at timestamptz(3) NOT NULL,
  -- The decision that answered it; null while it is open.
  decision_id uuid,
  PRIMARY KEY (site_id, id),
  CONSTRAINT reports_once UNIQUE (site_id, comment_id, reporter_id),
  FOREIGN KEY (site_id, comment_id) REFERENCES comments (site_id, id),
  FOREIGN KEY (site_id, decision_id) REFERENCES decisions (site_id, id)
);
CREATE INDEX reports_by_comment ON reports (site_id, comment_id, created_at, id);
CREATE INDEX reports_by_reporter ON reports (site_id, reporter_id, created_at, id);

CREATE TABLE appeals (
  site_id client_id NOT NULL,
  id uuid NOT NULL,
  comment_id uuid NOT NULL,
  -- The version that is appealed against: one appeal against each.
  comment_version integer NOT NULL,
  text text,
  created_at timestamptz(3) NOT NULL,
  decision_id uuid,
  PRIMARY KEY (site_id, id),
  CONSTRAINT appeals_once UNIQUE (site_id, comment_id, comment_version),
  FOREIGN KEY (site_id, comment_id) REFERENCES comments (site_id, id),
  FOREIGN KEY (site_id, decision_id) REFERENCES decisions (site_id, id)
);
