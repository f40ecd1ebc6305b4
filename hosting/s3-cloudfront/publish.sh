#!/bin/sh
# Publishes dist/ to a bucket behind CloudFront: publish.sh BUCKET DISTRIBUTION
# First what pages need, then the pages, last what is gone: no reader gets half a site.
set -eu
bucket=${1:?Usage: publish.sh BUCKET DISTRIBUTION}
distribution=${2:?Usage: publish.sh BUCKET DISTRIBUTION}
aws=${AWS:-aws}

$aws s3 sync dist/_astro "s3://$bucket/_astro" --cache-control 'public, max-age=31536000, immutable'
$aws s3 sync dist "s3://$bucket" --exclude '_astro/*' --exclude '.on-record' --exclude '_headers' \
  --cache-control 'public, max-age=0, must-revalidate'
$aws s3 sync dist "s3://$bucket" --delete --exclude '_astro/*' --exclude '.on-record' --exclude '_headers'
$aws cloudfront create-invalidation --distribution-id "$distribution" --paths '/*'
