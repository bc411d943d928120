#!/usr/bin/env bash
# Makes an access token: token.sh [scopes], READ_STATISTICS and READ_RECORDS unless told. Signs in with a cookie, then asks for it. It is shown this once.
set -euo pipefail

cookies=$(mktemp)
trap 'rm -f "$cookies"' EXIT
scopes=${*:-READ_STATISTICS READ_RECORDS}

ask() {
  answer=$(curl -sS "$PINGYI_URL/graphql" -b "$cookies" -c "$cookies" -H 'content-type: application/json' --data "$1")
  case $answer in *'"errors"'*) echo "$answer" >&2 && exit 1 ;; esac
}
ask '{"query":"mutation($username: String!, $password: String!) { signIn(username: $username, password: $password) { account { username } } }",
      "variables":{"username":"'"$PINGYI_USER"'","password":"'"$PINGYI_PASSWORD"'"}}'
ask '{"query":"mutation { createAccessToken(name: \"county portal\", scopes: ['"$scopes"']) { token } }"}'
sed -n 's/.*"token":"\([^"]*\)".*/\1/p' <<< "$answer"
