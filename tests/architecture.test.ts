import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { importsOf, parseSource, SRC, sourceFiles } from './read-source.ts'

/**
 * Who may import whom: for each room, lower rooms first, the rooms that it may call, those of which it may know types
 * alone, and the packages that it has business with.
 */
const ROOMS: Record<string, { calls?: string[]; types?: string[]; packages?: RegExp }> = {
  engine: {},
  addresses: { packages: /^transliteration$/ },
  rehype: { packages: /^(unist-|hast|rehype|unified|vfile)/ },
  remark: {
    calls: ['engine', 'addresses'],
    packages: /^(unist|mdast|micromark|hast|remark|unified|vfile|leven|github-slugger)/,
  },
  newsroom: { calls: ['engine', 'addresses'], packages: /^diff$/ },
  content: {
    calls: ['newsroom', 'remark', 'rehype', 'engine', 'addresses'],
    packages: /^(astro$|gray-matter|image-size|yaml|vfile|unified|unist-|mdast|hast|remark|rehype|node:)/,
  },
  import: {
    calls: ['content', 'newsroom', 'engine', 'addresses'],
    packages:
      /^(node:|parse5|html-escaper|yaml|smol-toml|vfile|unist|remark|rehype|mdast|hast|unified|gray-matter|@mozilla\/readability|linkedom|gemoji|mammoth|postal-mime|feedsmith|fast-xml-parser)/,
  },
  views: {
    calls: ['newsroom', 'engine', 'addresses'],
    types: ['content'],
    packages: /^(diff|html-escaper|schema-dts)$/,
  },
  site: {
    calls: ['content', 'newsroom', 'engine', 'views', 'addresses'],
    packages: /^(feedsmith|html-escaper|pagefind|node:fs|node:path)$/,
  },
  build: {
    calls: ['site', 'views', 'content', 'newsroom', 'engine'],
    packages: /^(astro|rolldown|sharp|tinypool|unified|vfile|yaml|node:)/,
  },
  check: {
    calls: ['build', 'content', 'newsroom', 'remark', 'engine', 'addresses'],
    types: ['site'],
    packages: /^(vfile|yaml|node:)/,
  },
  cli: {
    calls: ['build', 'check', 'content', 'engine', 'import', 'newsroom', 'remark', 'site', 'addresses', 'views'],
    packages: /^(astro$|yaml|vfile|node:)/,
  },
  integration: {
    calls: ['build', 'content', 'newsroom', 'site'],
    types: ['views'],
    packages: /^(astro$|@astrojs\/sitemap|html-escaper$|yaml$|node:(?:fs|http|module|path|url)$)/,
  },
  scripts: {},
  components: { calls: ['scripts', 'site'], types: ['views'], packages: /^astro$/ },
  layouts: {
    calls: ['components', 'scripts', 'site', 'styles'],
    types: ['views'],
    packages: /^astro$/,
  },
  pages: { calls: ['components', 'layouts', 'site', 'styles'], types: ['views'], packages: /^astro/ },
}

/** Doors: outside its room, a file of it may be imported through this one only. Commands that train the model are apart. */
const DOORS: Record<string, string> = { engine: 'engine/index.ts', newsroom: 'newsroom/index.ts' }
const PAST_THE_DOOR =
  /^cli\/train\.ts → engine\/(?:attributions\/training\/|attributions\/tagger\/model\/weights\.json$|party\/training\/|party\/party-trees\.json$)|^cli\/train\.ts → newsroom\/training\//

/** Files a folder, lexicons aside. */
const MAX_FILES = 14

const roomOf = (path: string): string => path.split('/')[0]!
const imports = sourceFiles().flatMap(importsOf)
const local = imports.filter(({ isLocal }) => isLocal)
const named = ({ file, target }: { file: string; target: string }) => `${file} → ${target}`

describe('who may import whom', () => {
  it('every file of src lies in a room', () => {
    expect([...new Set(sourceFiles().map(roomOf))].filter((room) => !Object.hasOwn(ROOMS, room))).toEqual([])
  })

  it.each(Object.entries(ROOMS))('%s imports no other room than it may', (room, { calls = [], types = [] }) => {
    const strays = local.filter(({ file, target, isType }) => {
      const other = roomOf(target)
      return roomOf(file) === room && other !== room && !calls.includes(other) && !(isType && types.includes(other))
    })
    expect(strays.map(named)).toEqual([])
  })

  it.each(Object.entries(ROOMS))('%s imports no package that it has no business with', (room, { packages = /^$/ }) => {
    const strays = imports.filter((it) => !it.isLocal && roomOf(it.file) === room && !packages.test(it.target))
    expect(strays.map(named)).toEqual([])
  })

  it('engine and newsroom are entered by their doors', () => {
    const past = local.filter(({ file, target }) => {
      const door = DOORS[roomOf(target)]
      return door !== undefined && roomOf(file) !== roomOf(target) && target !== door
    })
    expect(past.map(named).filter((it) => !PAST_THE_DOOR.test(it))).toEqual([])
  })

  it('training is loaded by no build: nothing imports it but the command and itself', () => {
    const training = /^(?:engine\/(?:attributions|party)|newsroom)\/training\//
    const into = local.filter(({ file, target, isType }) => {
      return training.test(target) && !training.test(file) && !isType
    })
    expect(into.map(({ file }) => file).filter((file) => file !== 'cli/train.ts')).toEqual([])
  })

  it('the thread that runs Astro loads neither engine nor newsroom: pages come out of another', () => {
    const early = Map.groupBy(
      local.filter(({ isType, isLate }) => !isType && !isLate),
      ({ file }) => file,
    )
    const reached = new Set(
      sourceFiles().filter((file) =>
        /^(?:cli\/build\.ts|integration\/index\.ts|build\/page-data\/prefetch|pages\/)/.test(file),
      ),
    )
    expect(reached.size).toBeGreaterThan(20)
    for (const file of reached) for (const { target } of early.get(file) ?? []) reached.add(target)
    expect([...reached].filter((file) => /^(?:engine|newsroom)\//.test(file))).toEqual([])
  })

  it('threads, kept files and digests are in build alone, but for ids of git and what commands write', () => {
    const machinery = /^(tinypool|rolldown|node:worker_threads|node:crypto)$/
    const strays = imports.filter(({ file, target }) => machinery.test(target) && roomOf(file) !== 'build')
    expect(strays.map(named)).toEqual(['content/files/blob-id.ts → node:crypto'])
  })

  it('no file imports itself by way of others, types included', () => {
    expect(circles()).toEqual([])
  })

  it('every file that is imported is there', () => {
    expect(local.filter(({ target }) => !existsSync(join(SRC, target))).map(named)).toEqual([])
  })
})

/** Groups of files each of which imports all others of its group by way of others (strongly connected components). */
function circles(): string[][] {
  const targets = Map.groupBy(local, ({ file }) => file)
  const state = new Map<string, { index: number; low: number; open: boolean }>()
  const stack: string[] = []
  const found: string[][] = []
  const connect = (file: string): { index: number; low: number; open: boolean } => {
    const own = { index: state.size, low: state.size, open: true }
    state.set(file, own)
    stack.push(file)
    for (const { target } of targets.get(file) ?? []) {
      const other = state.get(target)
      if (!other) own.low = Math.min(own.low, connect(target).low)
      else if (other.open) own.low = Math.min(own.low, other.index)
    }
    if (own.low === own.index) {
      const group = stack.splice(stack.indexOf(file))
      for (const member of group) state.get(member)!.open = false
      if (group.length > 1) found.push(group.sort())
    }
    return own
  }
  for (const file of sourceFiles()) if (!state.has(file)) connect(file)
  return found
}

describe('names', () => {
  const exported = sourceFiles().flatMap((file) => declaredIn(file).filter(({ isExported }) => isExported))

  it('an exported name means one thing', () => {
    // What Astro and the launcher of commands look for by name is the same everywhere.
    const free = exported.filter(
      ({ name, file }) => !/^(?:GET|run|getStaticPaths)$/.test(name) || !/^(?:pages|cli)\//.test(file),
    )
    const twice = [...Map.groupBy(free, ({ name }) => name)].filter(([, places]) => places.length > 1)
    expect(twice.map(([name, places]) => [name, ...places.map(({ file }) => file)])).toEqual([])
  })

  it('everything exported is imported somewhere', () => {
    const used = usedNames()
    const unused = exported.filter(({ name, file }) => !used.has(name) && !ENTRIES.test(file))
    expect(unused.map(({ name, file }) => `${file}: ${name}`)).toEqual([])
  })

  it('a number goes on by one in one way', () => {
    const strays = sourceFiles().filter((file) => /[+-]= 1(?![\d._])/u.test(readFileSync(join(SRC, file), 'utf8')))
    expect(strays).toEqual([])
  })

  it('one package writes what HTML reads as marks, and no line of ours', () => {
    // What its RSS needs not, taken back; a script of the browser, which takes no package; text that is to be parsed.
    const free = /^(?:site\/export\/feeds\/rss-feed|scripts\/search|import\/html\/parse-html)\.ts$/
    const strays = sourceFiles().filter((file) =>
      /['"`]&(?:amp|lt|gt|quot|#39);/u.test(readFileSync(join(SRC, file), 'utf8')),
    )
    expect(strays.filter((file) => !free.test(file))).toEqual([])
  })

  it('no name and no file is called by a word that has a better one in the field', () => {
    const bad =
      /^(?:desk|asks?|asked|handed|handing|editions?|bearings?|hears?|heard|hearing|scenes?|tails?|signed|turns?|glossary|likeness|tells?|told|telling|keeps?|kept|keeping|mends?|mended|once)$/
    const wordsOf = (name: string) =>
      name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/)
    const names = sourceFiles().flatMap((file) => declaredIn(file).map(({ name }) => ({ file, name })))
    const paths = sourceFiles().map((file) => ({ file, name: file }))
    const strays = [...names, ...paths].filter(({ file, name }) => {
      // A key of the JSON that others read.
      return !(file === 'check/report-json.ts' && name === 'mend') && wordsOf(name).some((word) => bad.test(word))
    })
    expect(strays.map(({ file, name }) => `${file}: ${name}`)).toEqual([])
  })
})

/** Files whose exports others take from outside of `src/`: pages and the config for Astro, commands, plugins, workers. */
const ENTRIES = /^(?:pages\/|integration\/index|cli\/[a-z-]+\.ts|remark\/remark-|build\/[a-z-]+\/[a-z-]+-worker\.ts)/

interface Declared {
  file: string
  name: string
  isExported: boolean
}

/** Every name that a file gives: to types, functions, constants, parameters and properties. */
function declaredIn(file: string): Declared[] {
  const found: Declared[] = []
  const visit = (node: ts.Node): void => {
    const name = (node as ts.NamedDeclaration).name
    if (
      name &&
      ts.isIdentifier(name) &&
      !ts.isImportSpecifier(node) &&
      !ts.isImportClause(node) &&
      isDeclaration(node)
    ) {
      const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node
      const isExported =
        ts.canHaveModifiers(statement) &&
        (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false) &&
        !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
      found.push({ file, name: name.text, isExported })
    }
    ts.forEachChild(node, visit)
  }
  visit(parseSource(file))
  return found
}

function isDeclaration(node: ts.Node): boolean {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyAssignment(node)
  )
}

/** Names that files of the project import from others, those of tests and of the bench included. */
function usedNames(): Set<string> {
  const outside = ['tests', 'bench'].flatMap((folder) =>
    ts.sys.readDirectory(join(SRC, '..', folder), ['.ts']).map((path) => ts.sys.readFile(path) ?? ''),
  )
  const config = ts.sys.readFile(join(SRC, '../astro.config.mjs')) ?? ''
  const own = sourceFiles().map((file) => readFileSync(join(SRC, file), 'utf8'))
  const names = new Set<string>()
  for (const text of [...own, ...outside, config]) {
    for (const [, list] of text.matchAll(/(?:import|export)\s+(?:type\s+)?\{([^}]*)\}(?=\s*from)/g)) {
      for (const part of list!.split(','))
        names.add(
          part
            .replace(/^\s*type\s+/, '')
            .trim()
            .split(/\s+as\s+/)[0]!
            .trim(),
        )
    }
    for (const [, list] of text.matchAll(/const \{([^}]*)\}\s*(?::[^=]*)?=\s*(?:await import|require)\(/g)) {
      for (const part of list!.split(',')) names.add(part.split(':')[0]!.trim())
    }
  }
  return names
}

describe('folders and dependencies', () => {
  it(`no folder holds more than ${MAX_FILES} files, lexicons aside`, () => {
    const folders = Map.groupBy(sourceFiles(), (file) => dirname(file))
    const large = [...folders].filter(([folder, { length }]) => length > MAX_FILES && !folder.endsWith('lexicon'))
    expect(large.map(([folder, { length }]) => `${folder}: ${length}`)).toEqual([])
  })

  it('everything that src imports is a dependency, not one of development, and every dependency is imported', () => {
    const { dependencies: own, peerDependencies } = JSON.parse(readFileSync(join(SRC, '../package.json'), 'utf8'))
    const dependencies = { ...own, ...peerDependencies }
    const config = ts.preProcessFile(readFileSync(join(SRC, '../astro.config.mjs'), 'utf8')).importedFiles
    const used = new Set([
      ...imports.filter((it) => !it.isLocal).map(({ target }) => target),
      ...config.map(({ fileName }) => fileName),
    ])
    const packages = [...used].filter((name) => !/^(?:node:|\.|astro:|astro\/)/.test(name))
    // Types are no code.
    const typesAlone = /^(?:hast|mdast|unist|schema-dts)$/
    expect(packages.filter((name) => !(name in dependencies) && !typesAlone.test(name))).toEqual([])
    expect(Object.keys(dependencies).filter((name) => !used.has(name.replace('@types/', '')))).toEqual([])
  })
})
