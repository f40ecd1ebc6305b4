import type { Story } from '../../newsroom/index.ts'
import type { SiteIndex } from '../types.ts'

/** The days of an event on a line, in a box of `width` × `height` units: a stroke a day, as tall as it had stories. */
export interface TimelineStrip {
  width: number
  height: number
  left: number
  right: number
  /** Height of the line. */
  base: number
  days: { x: number; height: number; label: string }[]
  first: string
  last: string
  text: string
}

const box = { width: 720, height: 68, left: 6, right: 714, base: 40 }
const STORY_HEIGHT = 9
const MAX_HEIGHT = 34

/** Draws when the stories of an event were published; null when all are of one day. */
export function timelineStrip(
  { format, words }: Pick<SiteIndex, 'format' | 'words'>,
  stories: Story[],
): TimelineStrip | null {
  const byDay = Map.groupBy(stories, ({ published }) => format.dayKey(published))
  const keys = [...byDay.keys()].sort()
  const [first, last] = [keys[0], keys.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  const span = Date.parse(last) - Date.parse(first)
  const days = keys.map((key) => {
    const number = byDay.get(key)!.length
    return {
      x: Math.round(box.left + ((Date.parse(key) - Date.parse(first)) / span) * (box.right - box.left)),
      height: Math.min(MAX_HEIGHT, STORY_HEIGHT * number),
      label: `${format.shortDay(key)}: ${words.counts.stories(number)}`,
    }
  })
  const [from, to] = [format.shortDay(first), format.shortDay(last)]
  return { ...box, days, first: from, last: to, text: words.event.strip(stories.length, from, to) }
}
