#!/usr/bin/env bash
# Writes once although it is sent twice: the second answer is the first one, because the key is the same. Needs a token with WRITE.
set -euo pipefail

for try in 1 2; do
  curl -sS "$PINGYI_URL/graphql" \
    -H "authorization: Bearer $PINGYI_TOKEN" \
    -H 'content-type: application/json' \
    --data '{"query":"mutation($input: CreateUnitInput!, $key: String) { createUnit(input: $input, idempotencyKey: $key) { id name version } }",
             "variables":{"input":{"name":"'"$1"'","kind":"SCHOOL"},"key":"unit-'"$1"'"}}'
done
