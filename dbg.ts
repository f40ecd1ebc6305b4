import fs from 'node:fs'
import { readAttributions } from './src/engine/party/read-attributions.ts'
import { readText } from './src/engine/text/read-text.ts'

const t = fs.readFileSync('/tmp/s6.txt', 'utf8').split('\n---\n')[2]!
const r = readText(t)
const { names, attributions } = readAttributions(t, r, { publisher: 'BBC' })
console.log(names.filter((n) => /Herald/.test(t.slice(n.start, n.end))))
for (const a of attributions)
  if (/quoted/.test(a.cue.map((c) => t.slice(c.start, c.end)).join()))
    console.log(JSON.stringify(a.chain), JSON.stringify(a.content))
