import { HE_SAID } from '../lexicon/settings.ts'
import { keyName } from '../names/key-name.ts'
import type { StoryReading } from '../story/read-story.ts'

/** `Sorrel was dismissed, the company said. He told the hearing that he had resigned`: the one person of whom the sentence before tells. */
export function speakAgain(
  reading: StoryReading,
  sentence: number,
  text: string,
): { giver: string[]; content: string } | null {
  const match = HE_SAID.exec(text)
  if (!match || sentence === 0) return null
  const people = peopleIn({ reading, sentence: sentence - 1 })
  const [name, ...others] = new Set(people.map((one) => one.name.split(' ').at(-1)!.toLowerCase()))
  if (name === undefined || others.length > 0) return null
  return {
    giver: [name],
    content: text
      .slice(match[0].length)
      .replace(/^ that\b/, '')
      .trim(),
  }
}

/** The people whom a sentence names: key, and the words that name them there. */
export function peopleIn({
  reading,
  sentence,
}: {
  reading: StoryReading
  sentence: number
}): { key: string; name: string }[] {
  const span = reading.sentences[sentence]?.span
  if (!span) return []
  return reading.story.names
    .filter(({ start, end, kind }) => kind === 'person' && start >= span.start && end <= span.end)
    .map(({ name, start, end }) => ({ key: keyName(name, reading.memo), name: reading.story.text.slice(start, end) }))
}
