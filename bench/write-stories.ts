import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const first = [
  'Ann',
  'Tomas',
  'Mira',
  'Idris',
  'Lena',
  'Pavel',
  'Rosa',
  'Joon',
  'Nadia',
  'Oskar',
  'Ines',
  'Karim',
  'Judith',
  'Levan',
  'Sofia',
  'Bram',
]
const last = [
  'Lee',
  'Brandt',
  'Osei',
  'Kane',
  'Haddad',
  'Moreau',
  'Lindqvist',
  'Okafor',
  'Silva',
  'Novak',
  'Tamm',
  'Ferrer',
  'Aziz',
  'Whitlock',
  'Marek',
  'Dahl',
  'Quint',
  'Rao',
  'Vance',
  'Ito',
]
const people = first.flatMap((given) => last.map((family) => `${given} ${family}`))
const bodies = [
  'the health ministry',
  'the harbour board',
  'police',
  'the Marwick Herald',
  'Coastwire',
  'the relief agency',
  'two officials',
  'a senior engineer',
]
const towns = [
  'Marwick',
  'Ellan',
  'Sandholm',
  'Orre',
  'Kestrel',
  'Tarn',
  'Vell',
  'Brisk',
  'Hollin',
  'Carrow',
  'Dunmere',
  'Eskholm',
]
const places = [...towns, ...towns.flatMap((town) => [`Port ${town}`, `${town} Bay`, `Old ${town}`])]
const topics = ['coast', 'economy', 'health', 'transport', 'courts', 'weather']
const deeds = [
  'close the bridge',
  'raise the levy',
  'open two shelters',
  'halt the dredging',
  'publish the survey',
  'delay the vote',
]

/** Deterministic numbers from 0 to 1 (mulberry32), so that every run builds the same stories. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Writes a content folder of `count` invented stories of 400 to 900 words, about half of the sentences with an attribution. */
export function writeStories(folder: string, count: number): void {
  mkdirSync(join(folder, 'articles'), { recursive: true })
  mkdirSync(join(folder, 'sources'), { recursive: true })
  writeFileSync(
    join(folder, 'site.yaml'),
    'title: Bench\ndescription: Invented stories for measuring\npublisher: { name: Bench }\nlanguage: en\n',
  )
  const source = (id: string, name: string, kind: string) =>
    writeFileSync(
      join(folder, 'sources', `${id}.md`),
      `---\nname: ${name}\nkind: ${kind}\n---\nInvented for measuring.\n`,
    )
  source('coastwire', 'Coastwire', 'aggregator')
  source('marwick-herald', 'The Marwick Herald', 'outlet')
  for (let i = 0; i < count; i++) writeFileSync(join(folder, 'articles', `story-${i}.md`), story(i))
}

function story(index: number): string {
  const next = numbers(index + 1)
  const one = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)]!
  const n = () => 2 + Math.floor(next() * 60)
  const sentences = [
    () => `${one(people)} said on Tuesday that the council would ${one(deeds)} in ${one(places)}.`,
    () => `At least ${n()} people were injured in ${one(places)}, according to ${one(bodies)}.`,
    () =>
      `“We did not ${one(deeds)} because of the storm,” ${one(people)} told *Coastwire*. “That is not how it works here.”`,
    () => `The repair will cost $${n()} million, about ${n()} percent more than ${one(bodies)} had expected.`,
    () => `${one(people)} denied that the plan to ${one(deeds)} had been dropped, Coastwire reported.`,
    () => `The road from ${one(places)} to ${one(places)} stayed shut for ${n()} hours, and the ferries did not sail.`,
    () => `Rain had fallen since the weekend on the hills above ${one(places)}, and the river ran high and brown.`,
    () => `Shops near the quay in ${one(places)} opened late, and the market moved to the square for the day.`,
    () => `The line was built a century ago to carry stone from ${one(places)} to the yards along the coast.`,
    () => `Schools stayed open, but the buses turned back at the edge of the flooded fields.`,
    () =>
      `A second crossing has been on the drawing board since ${1980 + Math.floor(next() * 40)}, and nothing has come of it.`,
    () => `Nobody in ${one(places)} could remember a winter with so many closed harbours and so few boats at sea.`,
    () =>
      `The work, described by ${one(bodies)} as “a short pause,” is to begin on ${1 + Math.floor(next() * 27)} March ${2020 + Math.floor(next() * 6)}.`,
  ]
  const goal = 400 + Math.floor(next() * 500)
  const paragraphs: string[] = []
  for (let words = 0; words < goal; ) {
    const paragraph = Array.from({ length: 3 + Math.floor(next() * 3) }, () => one(sentences)()).join(' ')
    if (paragraphs.length % 6 === 5) paragraphs.push(`## What ${one(places)} expects`)
    paragraphs.push(paragraph)
    words += paragraph.split(' ').length
  }
  const date = new Date(Date.UTC(2026, 0, 1 + (index % 200), index % 24)).toISOString().replace('.000', '')
  const front = [
    `title: Story ${index}, of ${one(places)} and ${one(places)}`,
    `description: What happened in ${one(places)} on one day, told by several.`,
    `published: ${date}`,
    `topics: [${[...new Set([one(topics), one(topics)])].join(', ')}]`,
  ]
  return `---\n${front.join('\n')}\n---\n${paragraphs.join('\n\n')}\n`
}
