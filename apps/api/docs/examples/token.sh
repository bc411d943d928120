#!/usr/bin/env bash
# Makes an access token that reads figures and records: signs in with a cookie, then asks for the token. Prints it; it is shown this once.
set -euo pipefail
cookies=$(mktemp)
trap 'rm -f "$cookies"' EXIT

ask() {
  curl -sS "$PINGYI_URL/graphql" -b "$cookies" -c "$cookies" -H 'content-type: application/json' --data "$1"
}

ask '{"query":"mutation($username: String!, $password: String!) { signIn(username: $username, password: $password) { account { username } } }",
      "variables":{"username":"'"$PINGYI_USER"'","password":"'"$PINGYI_PASSWORD"'"}}' > /dev/null

ask '{"query":"mutation { createAccessToken(name: \"county portal\", scopes: [READ_STATISTICS, READ_RECORDS]) { token } }"}' |
  sed -n 's/.*"token":"\([^"]*\)".*/\1/p'
