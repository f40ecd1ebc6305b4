import { ACTIVITIES, type Activity, OPPOSITIONS, PURPOSE } from '../lexicon/oppositions.ts'
import { clauses, isReal } from './clauses.ts'

/**
 * Ids of activities. Of a text that says that something has been halted, those that it halts; of any other, those that it
 * names and those that it says have taken place.
 */
export interface Activities {
  named: string[]
  halted: string[]
  done: string[]
}

/** @param halts whether the text says that something has been halted */
export function listActivities(text: string, halts: boolean): Activities {
  const those = (holds: (activity: Activity) => boolean): string[] => ACTIVITIES.filter(holds).map(({ id }) => id)
  if (halts) return { named: [], halted: those(({ named }) => isHalted(text, named)), done: [] }
  return {
    named: those(({ named }) => named.test(text)),
    halted: [],
    done: those(({ done }) => done !== undefined && isDone(text, done)),
  }
}

/** The activity stands near the word that halts it: `halted large-scale operations`, `sailings have stopped`. */
function isHalted(text: string, named: RegExp): boolean {
  const match = OPPOSITIONS.find(({ id }) => id === 'goes-on')?.no.exec(text)
  if (!match || PURPOSE.test(text.slice(0, match.index)) || !isReal(text, match.index)) return false
  const before = text.slice(0, match.index).split(/\s+/).slice(-10)
  // `idle since the attack` halted no attack.
  const [after = ''] = text.slice(match.index + match[0].length).split(SINCE, 1)
  return named.test(before.join(' ')) || named.test(after.split(/\s+/).slice(0, 7).join(' '))
}

const SINCE = /\b(?:since|after|following|because of|due to|in response to)\b/i

function isDone(text: string, done: RegExp): boolean {
  if (!done.test(text)) return false
  return clauses(text).some((clause) => {
    const match = done.exec(clause)
    return match !== null && isReal(clause, match.index)
  })
}
