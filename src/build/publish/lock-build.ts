import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Milliseconds between two looks at a lock, between two signs of life of its holder, and without one after which it is void. */
const LOOK_MS = 250
const BEAT_MS = 5_000
const MAX_SILENCE_MS = 120_000

interface LockOptions {
  /** Milliseconds to wait for another build to end. Default: ten minutes. */
  wait?: number
  /** Is told once for each lock who holds it, in words for an editor. */
  say: (words: string) => void
}

interface Holder {
  pid: number
  host: string
  /** ISO 8601. */
  since: string
}

/**
 * Takes the locks of a build, so that two builds never write into one folder. A lock is a file that names its holder;
 * one whose holder is gone, as after a kill, is taken over. Where no lock can be written, as on a disk that is read
 * only, the build goes on without.
 *
 * @param paths Files to lock with, absolute; taken in one order everywhere, so that two builds never wait for each other.
 * @returns What gives the locks back.
 * @throws When another build still holds one after `wait`.
 */
export async function lockBuild(paths: readonly string[], { wait = 600_000, say }: LockOptions): Promise<() => void> {
  const held: string[] = []
  const release = () => {
    clearInterval(beat)
    for (const path of held) if (isOurs(path)) rmSync(path, { force: true })
  }
  const beat = setInterval(() => held.forEach(touch), BEAT_MS).unref()
  process.once('exit', release)
  const patience = Date.now() + wait
  try {
    for (const path of [...paths].sort()) {
      for (let said = false; ; ) {
        const outcome = take(path)
        if (outcome === 'taken') held.push(path)
        if (outcome === 'void') continue
        if (typeof outcome === 'string') break
        const { pid, since } = outcome
        const who = `Another build is at work (process ${pid}, since ${since.slice(11, 19)} UTC)`
        if (Date.now() >= patience) {
          throw new Error(`${who}; nothing was done. Build again when it has ended. If there is none, remove ${path}`)
        }
        if (!said) say(`${who}. Waiting for it to end.`)
        said = true
        await setTimeout(LOOK_MS)
      }
    }
  } catch (error) {
    release()
    throw error
  }
  return release
}

/** Takes a lock, or gives back who holds it; one whose holder is gone is void, and then removed. */
function take(path: string): 'taken' | 'impossible' | 'void' | Holder {
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' })
    return 'taken'
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return 'impossible'
  }
  const other = readHolder(path)
  if (other && isAlive(other, path)) return other
  // By a name of its own first: meanwhile another build may have removed it and taken the lock.
  const aside = `${path}-${process.pid}`
  try {
    renameSync(path, aside)
    const removed = readHolder(aside)
    if (removed && removed.since !== other?.since) renameSync(aside, path)
    else rmSync(aside, { force: true })
  } catch {
    // Another build was quicker.
  }
  return 'void'
}

/** Whether a lock is still the one that was taken: one that was silent for long, as on a laptop asleep, is another's now. */
function isOurs(path: string): boolean {
  const holder = readHolder(path)
  return holder?.pid === process.pid && holder.host === hostname()
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // Just being written, or given back, or torn: then it is silent soon.
    return isSilent(path) ? undefined : { pid: 0, host: '', since: new Date().toISOString() }
  }
}

function isAlive({ pid, host }: Holder, path: string): boolean {
  if (isSilent(path)) return false
  if (host !== hostname() || pid === 0) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isSilent(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs > MAX_SILENCE_MS
  } catch {
    return true
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date())
  } catch {
    // Somebody removed it; the build goes on.
  }
}
