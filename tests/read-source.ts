import { globSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const SRC = fileURLToPath(new URL('../src', import.meta.url))

/** One import or re-export of a file of `src/`. */
export interface ImportOf {
  /** Path in `src/` of the file that imports. */
  file: string
  /** Path in `src/` of a file of the project; otherwise the name of a package, `node:fs` or `astro`. */
  target: string
  isLocal: boolean
  /** Whether types only are imported. */
  isType: boolean
  /** Whether the file is imported while the code runs, by `import()`, `require` or `new URL`. */
  isLate: boolean
}

const files = globSync('**/*.{ts,astro,js}', { cwd: SRC }).sort()

/** TypeScript of a file; of a component that of its frontmatter and scripts. */
export function codeOf(file: string): string {
  const text = readFileSync(join(SRC, file), 'utf8')
  return file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text
}

export function sourceFiles(): string[] {
  return files
}

export function parseSource(file: string): ts.SourceFile {
  return ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.ESNext, true)
}

/** Every import of the project's code, those of types and those that are made late included. */
export function importsOf(file: string): ImportOf[] {
  const found: ImportOf[] = []
  const add = (specifier: string, isType: boolean, isLate: boolean) => {
    const isLocal = specifier.startsWith('.')
    if (isLocal && !join(SRC, dirname(file), specifier).startsWith(SRC)) return
    const target = isLocal
      ? relative(SRC, join(SRC, dirname(file), specifier.replace(/\?.*/, '')))
      : packageOf(specifier)
    found.push({ file, target, isLocal, isType, isLate })
  }
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      add((node.moduleSpecifier as ts.StringLiteral).text, isTypeOnly(node), false)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add((node.argument.literal as ts.StringLiteral).text, true, false)
    } else if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && node.arguments?.[0]) {
      const [argument] = node.arguments
      const callee = node.expression
      const loads =
        callee.kind === ts.SyntaxKind.ImportKeyword ||
        (ts.isIdentifier(callee) && /^(?:require|URL)$/.test(callee.text))
      if (
        loads &&
        ts.isStringLiteral(argument!) &&
        /^\.|^[a-z@]/.test(argument.text) &&
        !argument.text.endsWith('..')
      ) {
        if (!argument.text.endsWith('/')) add(argument.text, false, true)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(parseSource(file))
  return found
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const { importClause } = node
  if (importClause?.isTypeOnly) return true
  const bindings = importClause?.namedBindings
  if (!bindings || !ts.isNamedImports(bindings) || importClause.name) return false
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly)
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
