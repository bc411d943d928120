#!/usr/bin/env bash
# The cycles that the token may see, the latest first.
curl -sS "$PINGYI_URL/graphql" \
  -H "authorization: Bearer $PINGYI_TOKEN" \
  -H 'content-type: application/json' \
  --data '{"query":"{ cycles(sort: { field: STARTS_ON, order: DESC }) { total items { id name startsOn endsOn isPresent } } }"}'
