import type { FigureAnnotation } from '../../../engine/index.ts'
import { OF_ANOTHER, SAID_ON } from '../../lexicon/counting.ts'
import type { StoryReading } from '../../story/read-story.ts'

/** Days since 1970, both included. */
export interface Days {
  start: number
  end: number
}

const DAY = 86_400_000

/** Days that an ISO 8601 date, month, year or interval covers; null for anything else. */
export function daysOfIso(iso: string): Days | null {
  const [from = '', to = from] = iso.split('/')
  const [start, end] = [startOf(from), endOf(to)]
  return start === null || end === null ? null : { start, end }
}

function startOf(iso: string): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso)
  if (!match) return null
  return Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1)) / DAY
}

function endOf(iso: string): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso)
  if (!match) return null
  const [year, month] = [Number(match[1]), Number(match[2] ?? 12)]
  if (match[3] !== undefined) return Date.UTC(year, month - 1, Number(match[3])) / DAY
  return Date.UTC(year, month, 1) / DAY - 1
}

export const dayOf = (time: number): number => Math.floor(time / DAY)

/**
 * The time that a sentence gives a figure: its own, else the date that stands nearest to it and is not that of a
 * statement (`police said on Tuesday`); null where there is none.
 */
export function timeOf({ story }: StoryReading, { sentence, figure }: FigureAnnotation): Days | null {
  let own = figure.asOf === null ? null : daysOfIso(figure.asOf)
  let nearest: { days: Days; distance: number } | null = null
  const span = story.sentences[sentence]
  for (const { start, end, iso } of story.dates) {
    if (span === undefined || start < span.start || start >= span.end) continue
    const before = story.text.slice(Math.max(span.start, start - 60), start)
    // `more than 50 since July` holds for the day on which it is told, `since 1988, when 61 died` for 1988.
    if (/\bsince (?:early |mid-?|late |last )?$/i.test(before) && !/^,? when\b/.test(story.text.slice(end, end + 6)))
      continue
    if (SAID_ON.test(before)) {
      if (iso === figure.asOf) own = null
      continue
    }
    // `killed three people, the third a volunteer who died on Wednesday`
    if (start > figure.end && OF_ANOTHER.test(story.text.slice(figure.end, start))) continue
    // `has raised its offer to 4.6 billion, from 4.1 two weeks ago`
    if (isOfAnother(story, figure, start)) continue
    const days = daysOfIso(iso)
    const distance = Math.abs(start - figure.start)
    if (days && (nearest === null || distance < nearest.distance)) nearest = { days, distance }
  }
  return own ?? nearest?.days ?? null
}

/** Whether the number of before stands between a figure and a date behind it. */
const isOfAnother = (
  { annotations }: StoryReading['story'],
  { end }: FigureAnnotation['figure'],
  date: number,
): boolean =>
  annotations.some(
    (it) => it.kind === 'figure' && it.figure.change?.part === 'from' && it.figure.start >= end && it.figure.end < date,
  )
