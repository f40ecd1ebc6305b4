import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

interface Lock {
  packages: Record<string, { dev?: boolean; optional?: boolean; devOptional?: boolean }>
}

/** Installs the packages of `npm ci --omit=dev`, and no other, into a folder, by links to the files of this project. */
export function linkPackages(folder: string): void {
  const { packages }: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const wanted = Object.entries(packages).filter(([path, { dev }]) => path.startsWith('node_modules/') && !dev)
  for (const [path] of wanted) {
    // Others lie in one of these, or are for another machine.
    if (path.lastIndexOf('node_modules/') > 0 || !existsSync(join(root, path))) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    // Links to files, not to folders: a package that is a link would find what lies beside the original.
    try {
      execFileSync('cp', ['-al', join(root, path), join(folder, path)], { stdio: 'ignore' })
    } catch {
      cpSync(join(root, path), join(folder, path), { recursive: true })
    }
  }
}
