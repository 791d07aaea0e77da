# Sourced by start.sh and test.sh: makes the clone ready to run, doing only what is stale. Plain sh, since it runs before npm ci.

say() { printf '%s\n' "$*" >&2; }

stop() {
  say "$@"
  exit 1
}

# The lock file that the last install followed, kept inside it: comparing the two says whether an install is due.
install_is_stale() {
  [ -x node_modules/.bin/node ] || return 0
  ! cmp -s package-lock.json node_modules/.perennial-lock
}

# A folder changes its time when a file in it is added or removed, so folders are looked at too.
build_is_stale() {
  [ -f dist/.built ] || return 0
  [ -n "$(find src web db/migrations scripts bin package.json vite.config.ts -newer dist/.built 2>/dev/null | head -n 1)" ]
}

make_ready() {
  if install_is_stale; then
    command -v npm >/dev/null 2>&1 ||
      stop 'npm was not found. Install Node.js 20 or newer with npm (https://nodejs.org), then run this again.'
    say 'Installing what Perennial needs into node_modules (once, about a minute)...'
    # Whoever set NODE_ENV=production or ignore-scripts did not mean to leave out the tools that build this clone and the Node it runs on.
    npm ci --include=dev --ignore-scripts=false --no-audit --no-fund --loglevel=error >&2 ||
      stop 'npm ci did not finish. Its message is above; check the network and the free disk space, then run this again.'
    node_modules/.bin/node --version >/dev/null 2>&1 ||
      stop 'npm ci finished, but the Node.js it should have brought does not run (node_modules/.bin/node). Delete node_modules and run this again.'
    cp package-lock.json node_modules/.perennial-lock
  fi
  PATH="$PWD/node_modules/.bin:$PATH"
  export PATH
  if build_is_stale; then
    say 'Building...'
    node scripts/build.ts >&2 || stop 'The build failed; its message is above.'
  fi
}
