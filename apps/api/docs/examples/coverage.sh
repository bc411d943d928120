#!/usr/bin/env bash
# The coverage of each branch in a cycle, as JSON. The cycle's id is the first argument.
set -euo pipefail
query='query($cycleId: ID!) { statistics(cycleId: $cycleId) {
  children(page: { size: 100 }) { total items { organization { name } members { due reviewed ratio { percent } } } } } }'

curl -sS "$PINGYI_URL/graphql" \
  -H "authorization: Bearer $PINGYI_TOKEN" \
  -H 'content-type: application/json' \
  --data '{"query":"'"${query//$'\n'/ }"'","variables":{"cycleId":"'"$1"'"}}'
