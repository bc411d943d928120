#!/bin/sh
# Run once, by the image of PostgreSQL, in a new volume: the owner, who migrates, and the server's role, which owns nothing.
set -eu

psql --set=ON_ERROR_STOP=1 --username=postgres --set=owner="$OWNER_PASSWORD" --set=app="$APP_PASSWORD" <<'SQL'
create role pingyi_owner login createdb password :'owner';
create role pingyi_app login password :'app';
create database pingyi owner pingyi_owner;
\connect pingyi
alter default privileges for role pingyi_owner grant select, insert, update, delete on tables to pingyi_app;
alter default privileges for role pingyi_owner grant usage, select on sequences to pingyi_app;
SQL
