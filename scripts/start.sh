#!/bin/sh
# npm start: from a fresh clone to a running Perennial. Arguments go to `perennial serve`, e.g. `npm start -- --port 5000`.
set -eu
cd "$(dirname "$0")/.."
. ./scripts/ready.sh
make_ready
exec node bin/perennial.mjs serve "$@"
