#!/bin/sh
# Publishes dist/ by rsync: publish.sh USER@HOST:/srv/briefing/
# New files come before the pages that need them, old ones go last: no reader gets half a site.
set -eu
target=${1:?Usage: publish.sh USER@HOST:/srv/briefing/}
rsync -a --exclude .on-record --exclude _headers dist/_astro "$target"
rsync -a --delay-updates --delete-after --exclude .on-record --exclude _headers dist/ "$target"
