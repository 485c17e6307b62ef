#!/bin/sh
# Run once by the postgres image, on an empty data directory: makes the database and its two roles.
# The owner migrates; the runtime role serves, and has only what the migrations grant it.
set -eu

psql --set=ON_ERROR_STOP=1 --no-psqlrc --quiet \
  --username "$POSTGRES_USER" --dbname postgres \
  --set=owner_password="$OWNER_PASSWORD" --set=runtime_password="$RUNTIME_PASSWORD" <<'SQL'
CREATE ROLE verbatim_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE verbatim_runtime LOGIN PASSWORD :'runtime_password';
CREATE DATABASE verbatim OWNER verbatim_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE verbatim FROM PUBLIC;
GRANT CONNECT ON DATABASE verbatim TO verbatim_runtime;
SQL
