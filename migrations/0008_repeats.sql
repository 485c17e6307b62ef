-- Where texts that are the same or nearly the same meet: each comment has a few bands of its MinHash signature
-- here, and two texts that share most of their words share at least one band. Rows are removed by age. No foreign
-- key: a comment is never deleted, and six checks a comment would find nothing.
CREATE TABLE text_bands (
  site_id client_id NOT NULL,
  band integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  comment_id uuid NOT NULL,
  PRIMARY KEY (site_id, band, created_at, comment_id)
);
CREATE INDEX text_bands_by_age ON text_bands (site_id, created_at, comment_id);
