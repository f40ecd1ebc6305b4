import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** Who may import whom: for each room, the rooms and packages that it may know. */
const rules: Record<string, { rooms: string[]; packages: RegExp }> = {
  engine: { rooms: [], packages: /^chrono-node$/ },
  remark: { rooms: ['engine'], packages: /^(unist-|mdast|hast$|remark|unified|vfile|leven)/ },
  rehype: { rooms: [], packages: /^(unist-|hast|rehype|unified|vfile)/ },
  newsroom: { rooms: ['engine'], packages: /^$/ },
  views: { rooms: ['newsroom', 'engine', 'content'], packages: /^html-escaper$/ },
  parts: { rooms: ['views'], packages: /^html-escaper$/ },
  import: {
    rooms: ['engine', 'newsroom', 'content'],
    packages: /^(node:buffer|parse5|yaml|vfile|remark-|mdast|unified|gray-matter)/,
  },
  check: { rooms: ['content', 'remark', 'engine', 'newsroom'], packages: /^(vfile|yaml|node:)/ },
  export: { rooms: ['newsroom', 'engine', 'views'], packages: /^feedsmith$/ },
  edition: {
    rooms: ['content', 'views', 'parts', 'export', 'newsroom'],
    packages: /^(astro$|astro\/|vfile|tinypool|node:)/,
  },
}

/** Data types that a room may know of a room that it may not call. */
const typesOnly = new Set(['views → content', 'parts → views', 'export → views'])

interface Import {
  file: string
  room: string
  target: string
  type: boolean
}

function importsOf(room: string): Import[] {
  return globSync(`${room}/**/*.ts`, { cwd: src }).flatMap((file) => {
    const text = readFileSync(join(src, file), 'utf8')
    const found = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)
    return [...found].map(([, type, target]) => ({ file, room, target: target!, type: Boolean(type) }))
  })
}

const roomOf = ({ file, target }: Import) => relative(src, join(src, dirname(file), target)).split('/')[0]!

describe('who may import whom', () => {
  for (const [room, { rooms, packages }] of Object.entries(rules)) {
    const imports = importsOf(room)

    it(`${room} imports no other room of the project than ${rooms.join(', ') || 'itself'}`, () => {
      const local = imports.filter(({ target }) => target.startsWith('.'))
      expect(imports.length).toBeGreaterThan(0)
      const strays = local.filter((it) => {
        const other = roomOf(it)
        const known = other === room || rooms.includes(other)
        return !known || (typesOnly.has(`${room} → ${other}`) && !it.type)
      })
      expect(strays).toEqual([])
    })

    it(`${room} imports no package that it has no business with`, () => {
      const strays = imports.filter(({ target }) => !target.startsWith('.') && !packages.test(target))
      expect(strays).toEqual([])
    })
  }

  it('the engine has one door', () => {
    const outside = Object.keys(rules).filter((room) => room !== 'engine')
    const past = outside
      .flatMap(importsOf)
      .filter((it) => it.target.startsWith('.') && roomOf(it) === 'engine' && !it.target.endsWith('engine/index.ts'))
    expect(past).toEqual([])
  })

  it('a component computes nothing: it imports no engine, newsroom or content', () => {
    const files = globSync('{components,layouts}/**/*.{astro,ts}', { cwd: src })
    expect(files.length).toBeGreaterThan(0)
    const strays = files.filter((file) => {
      const code = readFileSync(join(src, file), 'utf8')
      return /^import (?!type\b).*from ['"](\.\.\/)+(engine|newsroom|content)\//m.test(code)
    })
    expect(strays).toEqual([])
  })
})
