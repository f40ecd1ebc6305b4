import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import ts from 'typescript'

/*
 * Makes `lib/`, which is what the package `on-record` holds: the modules of `src/` as JavaScript, one by one under the
 * same paths, the types of those that others import, and components, style sheets and learned weights as they are.
 * npm runs it before it packs.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const src = join(root, 'src')
const lib = join(root, 'lib')

/** Parts of `src/` that only the repository has a use for: training, and the map of the code. */
const OWN = /^(?:cli\/train|cli\/docs\/)/

/** `from './types.ts'`, `import('./types.ts')`: what stands before the ending, and the quotation mark behind it. */
const IMPORT_OF_SOURCE = /((?:from\s+|import\s*\(\s*|import\s+)['"]\.[^'"]*)\.ts(['"])/g

rmSync(lib, { recursive: true, force: true })
await writeModules()
copyFiles()
writeTypes()

/** Modules that something else than a module begins with: the launcher, an import in the package's map, a component. */
function entries(): string[] {
  const exported = publicModules()
  const commands = globSync(['cli/*.ts', 'cli/terminal/io.ts'], { cwd: src })
  const workers = globSync('build/*/*-worker.ts', { cwd: src })
  const pages = globSync('pages/**/*.ts', { cwd: src })
  const scripts = globSync('scripts/*.ts', { cwd: src })
  const fromComponents = globSync('**/*.astro', { cwd: src }).flatMap((file) =>
    specifiersOf(file).map((it) => relative(src, resolve(src, dirname(file), it))),
  )
  const all = [...exported, ...commands, ...workers, ...pages, ...scripts, ...fromComponents, 'build/project.ts']
  return [...new Set(all.map((file) => file.split(sep).join('/')))].filter((file) => !OWN.test(file))
}

/** Modules that package.json exports, by their paths in `src/`. */
function publicModules(): string[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const targets = Object.values(exports as Record<string, { default: string } | string>)
  return targets
    .map((target) => (typeof target === 'string' ? target : target.default))
    .flatMap((path) => /^\.\/lib\/([^*]+)\.js$/.exec(path)?.[1] ?? [])
    .map((name) => `${name}.ts`)
}

/** Modules of code that a component imports, types included. */
function specifiersOf(component: string): string[] {
  const text = readFileSync(join(src, component), 'utf8')
  return [...text.matchAll(/(?:from|src=)\s*['"](\.[^'"]+\.ts)['"]/g)].map(([, specifier]) => specifier!)
}

async function writeModules(): Promise<void> {
  const bundle = await rolldown({
    input: entries().map((file) => join(src, file)),
    platform: 'node',
    external: (id) => !/^[./]/.test(id),
    plugins: [
      {
        // Data stays data, and what Vite reads in a way of its own is left to it.
        name: 'files-stay',
        resolveId: (source, importer) =>
          /^\.[^?]*(?:\.json$|\?)/.test(source) && importer
            ? { id: resolve(dirname(importer), source), external: true }
            : null,
      },
    ],
    checks: { preferBuiltinFeature: false },
  })
  await bundle.write({
    dir: lib,
    format: 'esm',
    preserveModules: true,
    preserveModulesRoot: src,
    entryFileNames: '[name].js',
    comments: false,
  })
  await bundle.close()
}

/** What is no module goes over as it is, but that components import JavaScript. */
function copyFiles(): void {
  const written = new Set(globSync('**/*.js', { cwd: lib }).map((file) => dirname(file)))
  const files = globSync(['**/*.{astro,css,json,woff,woff2,svg,js,txt}'], { cwd: src })
  for (const file of files) {
    // Learned weights go with the module that reads them.
    if (file.endsWith('.json') && !written.has(dirname(file))) continue
    mkdirSync(join(lib, dirname(file)), { recursive: true })
    if (file.endsWith('.astro')) writeFileSync(join(lib, file), compiledNames(readFileSync(join(src, file), 'utf8')))
    else cpSync(join(src, file), join(lib, file))
  }
}

function compiledNames(code: string): string {
  return code.replace(/((?:from|src=)\s*['"]\.[^'"]+)\.ts(['"])/g, '$1.js$2')
}

/** Writes the declarations of what the package exports and of all that they name. */
function writeTypes(): void {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (it) => fail([it]),
    },
  )!
  const fromComponents = globSync('components/**/*.astro', { cwd: src }).flatMap((file) =>
    specifiersOf(file).map((it) => relative(src, resolve(src, dirname(file), it))),
  )
  const options: ts.CompilerOptions = {
    ...config.options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: src,
    outDir: lib,
  }
  const begins = [...new Set([...publicModules(), ...fromComponents.filter((file) => !file.startsWith('scripts'))])]
  const program = ts.createProgram(
    begins.map((file) => join(src, file)),
    options,
  )
  const texts = new Map<string, string>()
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(src) || file.isDeclarationFile) continue
    const { diagnostics } = program.emit(file, (path, text) => texts.set(path, text))
    // A declaration that cannot be written matters only where somebody can see it.
    if (begins.some((name) => join(src, name) === file.fileName)) fail(diagnostics)
  }
  const seen = new Set<string>()
  const write = (path: string): void => {
    const text = texts.get(path)
    if (text === undefined || seen.has(path)) return
    seen.add(path)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text.replace(IMPORT_OF_SOURCE, '$1.js$2'))
    for (const [, before] of text.matchAll(IMPORT_OF_SOURCE)) {
      const specifier = /['"](\.[^'"]*)$/.exec(before!)![1]!
      write(join(dirname(path), `${specifier}.d.ts`))
    }
  }
  for (const file of begins) write(join(lib, file.replace(/\.ts$/, '.d.ts')))
}

function fail(diagnostics: readonly ts.Diagnostic[]): void {
  if (diagnostics.length === 0) return
  const host = { getCanonicalFileName: (name: string) => name, getCurrentDirectory: () => root, getNewLine: () => '\n' }
  throw new Error(ts.formatDiagnostics(diagnostics, host))
}
