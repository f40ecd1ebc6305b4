import { stringify } from 'yaml'
import { type CmsPlace, cmsConfig } from './cms-config.ts'

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>Editor</title>
  </head>
  <body>
    <script src="https://unpkg.com/decap-cms@^3.0.0/dist/decap-cms.js"></script>
  </body>
</html>
`

/** The files of the web editor, by their names in `public/admin/`. */
export function cmsFiles(place: CmsPlace): Map<string, string> {
  return new Map([
    ['config.yml', stringify(cmsConfig(place), { lineWidth: 0 })],
    ['index.html', page],
  ])
}
