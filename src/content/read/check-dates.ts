import type { VFile } from 'vfile'
import { placeInFrontmatter } from '../messages/place-in-frontmatter.ts'
import { report } from '../messages/report.ts'
import type { Frontmatter } from '../schemas/frontmatter-schemas.ts'

/** Year of the first newspaper; what is dated earlier lacks a digit. */
const FIRST_PRESS_YEAR = 1605
/** Somewhere it is tomorrow already: hours that zones lie ahead of the site's at most. */
const MAX_HOURS_AHEAD = 26

/**
 * What was changed before it was published, or is to have been changed at a time to come, has a wrong date, or the
 * publication has.
 *
 * @param now milliseconds.
 */
export function checkDates(
  file: VFile,
  written: Frontmatter,
  { published, updated, corrections }: Frontmatter,
  now: number,
): void {
  if (Number(written.published.slice(0, 4)) < FIRST_PRESS_YEAR) {
    const reason = `Unexpected publication at \`${written.published}\`, expected a year since ${FIRST_PRESS_YEAR}`
    report(file, 'date-unlikely', reason, {
      place: placeInFrontmatter(String(file), ['published']),
      severity: 'warning',
      fix: 'Write the year with all its digits, as in 2026-02-07.',
    })
  }
  const latest = now + MAX_HOURS_AHEAD * 60 * 60 * 1000
  const check = (date: string | null, given: string | null, field: string, path: (string | number)[]) => {
    if (date === null || given === null) return
    // What is published later still may be changed at that time.
    if (Date.parse(date) > latest && Date.parse(published) <= now) {
      report(file, 'date-unlikely', `Unexpected ${field} \`${given}\` in time to come, expected when it was made`, {
        place: placeInFrontmatter(String(file), path),
        severity: 'warning',
        fix: 'Correct the date; readers are told of it as it stands.',
      })
      return
    }
    // A day alone is all of that day.
    const earlier = given.length === 10 ? given < localDay(published) : Date.parse(date) < Date.parse(published)
    if (!earlier) return
    report(file, 'date-order', `Unexpected ${field} \`${given}\` before publication at \`${written.published}\``, {
      place: placeInFrontmatter(String(file), path),
      // A build need not wait for it: the story is right, and only the order of two dates is not.
      severity: 'warning',
      fix: 'Correct the earlier of the two dates.',
    })
  }
  check(updated, written.updated, 'updated', ['updated'])
  for (const [at, { date }] of corrections.entries()) {
    check(date, written.corrections[at]!.date, 'date of a correction', ['corrections', at, 'date'])
  }
}

/** The day of a moment where it happened. */
const localDay = (iso: string) => iso.slice(0, 10)
