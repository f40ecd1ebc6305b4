/** Prints the patterns that the code composes while it loads, a JSON array of [source, flags, where]; run in a process of its own. */
import { globSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..')
const found: [source: string, flags: string, where: string][] = []
const Native = RegExp

globalThis.RegExp = new Proxy(Native, {
  construct(target, args: ConstructorParameters<typeof RegExp>) {
    const pattern = new target(...args)
    const caller = /\n[^\n]*list-patterns[^\n]*\n([^\n]*)/.exec(new Error('here').stack ?? '')?.[1] ?? ''
    const file = /(file:\S+?):(\d+):\d+/.exec(caller)
    const where = file ? relative(root, new URL(file[1]!).pathname) : ''
    if (where.startsWith('src/')) found.push([pattern.source, pattern.flags, `${where}:${file![2]}`])
    return pattern
  },
})

const rooms = '{check,content,engine,import,newsroom,rehype,remark,slugs,views}'
for (const file of globSync(`src/${rooms}/**/*.ts`, { cwd: root })) await import(pathToFileURL(join(root, file)).href)
console.log(JSON.stringify(found))
