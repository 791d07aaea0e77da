#!/bin/sh
# npm test: everything, on a fresh clone of a fresh machine. With arguments only the named tests run: `npm test -- src/letters`.
set -eu
cd "$(dirname "$0")/.."
. ./scripts/ready.sh

has_postgresql() { command -v initdb || ls /usr/lib/postgresql/*/bin/initdb; }
has_exim4_daemon_light() { command -v exim4 || ls /usr/sbin/exim4; }
has_chromium() { command -v chromium; }
has_strace() { command -v strace; }

# Prints the Debian packages whose programs the whole-product tests need and this machine lacks.
missing_packages() {
  for package in postgresql exim4-daemon-light chromium strace; do
    "has_$(printf %s "$package" | tr - _)" >/dev/null 2>&1 || printf '%s ' "$package"
  done
}

missing=$(missing_packages)
if [ -n "$missing" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  say "Installing from Debian's packages: $missing"
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2086 # one word each
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends $missing; } </dev/null >&2 ||
    say "apt-get could not install all of: $missing"
  missing=$(missing_packages)
fi
[ -z "$missing" ] || say "Not on this machine: $missing(their tests are skipped; with CI=true that is a failure)."

make_ready
PERENNIAL_TEST_MISSING=$missing exec node scripts/test.ts "$@"
