import { clauses, isReal } from './clauses.ts'
import { type Activity, activities, oppositions } from './lexicon/oppositions.ts'

/** Ids of the activities that a text names, says have been halted, and says have taken place. */
export interface Activities {
  named: string[]
  halted: string[]
  done: string[]
}

/** @param stopped whether the text says that something has been halted */
export function listActivities(text: string, stopped: boolean): Activities {
  const those = (holds: (activity: Activity) => boolean): string[] => activities.filter(holds).map(({ id }) => id)
  return {
    named: those(({ named }) => named.test(text)),
    halted: stopped ? those(({ named }) => isHalted(text, named)) : [],
    done: those(({ done }) => done !== undefined && isDone(text, done)),
  }
}

/** The activity stands near the word that halts it: `halted large-scale operations`, `sailings have stopped`. */
function isHalted(text: string, named: RegExp): boolean {
  const match = oppositions.find(({ id }) => id === 'goes-on')?.no.exec(text)
  if (!match) return false
  const before = text.slice(0, match.index).split(/\s+/).slice(-10)
  const after = text.slice(match.index + match[0].length).split(/\s+/)
  return named.test(before.join(' ')) || named.test(after.slice(0, 7).join(' '))
}

function isDone(text: string, done: RegExp): boolean {
  return clauses(text).some((clause) => {
    const match = done.exec(clause)
    return match !== null && isReal(clause, match.index)
  })
}
