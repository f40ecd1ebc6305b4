import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type GoldRow, readGold } from '../engine/attributions/training/gold.ts'
import { train } from '../engine/attributions/training/train.ts'
import { vary } from '../engine/attributions/training/vary.ts'
import { learnParties } from '../engine/party/training/learn-parties.ts'
import type { JudgedRow, PartyRow } from '../engine/party/training/party-row.ts'
import { learnContradictions } from '../newsroom/training/learn-contradictions.ts'
import { learnLevels } from '../newsroom/training/learn-levels.ts'
import { plainStory } from './affairs/plain-story.ts'
import { readAffairs, readEditorsWord } from './affairs/read-affairs.ts'
import { readJsonLines } from './files/read-json-lines.ts'
import type { Io } from './terminal/io.ts'
import { readArguments } from './terminal/read-arguments.ts'

const HELP = `Usage: on-record train GOLD.jsonl… [--out FOLDER]
       on-record train --affairs FOLDER… [--articles FILE.jsonl…] [--out FOLDER]

Learns the engine's weights from gold rows {"text", "attributions": [{"source", "cue", "content"}]}, spans as
[start, end) pairs of UTF-16 units; from rows with "speaker" also whom words mean, and how sure to be of what is found,
for which marks that readers judged are read as well: rows {"text", "judged": [{"content", "speaker", "right"}]}.
The same rows give the same weights.

With --affairs the newsroom’s, from stories with an editor’s word on them (stories/*.md and expected.yaml, as in
tests/newsroom/affairs): how likely two voices of one story contradict each other, for which articles {"text"} in which few
do are read as well; how likely two figures do; and how likely one takes the place of one of an earlier story.

  --out FOLDER   where weights.json, antecedent-weights.json and party-trees.json go (default: their places in the
                 engine), or contradiction-, clash- and succession-weights.json (in the newsroom)`

const OPTIONS = {
  out: { type: 'string' },
  affairs: { type: 'string', multiple: true },
  articles: { type: 'string', multiple: true },
} as const

/** The command `train`. Returns the exit code: 1 when a row cannot be read, 2 when the command was misused. */
export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals, exit } = readArguments(args, OPTIONS, HELP, io)
  if (exit !== null || !values) return exit ?? 2
  if (values.affairs) return trainNewsroom(values.affairs, values.articles ?? [], values.out, io)
  if (positionals.length === 0) {
    io.err(HELP)
    return 2
  }
  try {
    const all = positionals.flatMap(readRows)
    const judged = all.filter(isJudged)
    const rows = all.filter((row): row is GoldRow => !isJudged(row))
    const retold = rows.flatMap((row, of) => (isNews(row) ? [{ gold: readGold(vary(row, of * 7)), of }] : []))
    const { model, others } = train(rows.map(readGold), retold, io.err)
    write(values.out, WEIGHTS, model)
    const spoken = rows.map((row, index) => ({ ...row, part: index % others.length })).filter(hasParties)
    if (spoken.length === 0) return 0
    const { antecedents, trees } = learnParties(spoken, others, judged, model)
    write(values.out, ANTECEDENTS, antecedents)
    write(values.out, TREES, trees)
    io.err(`parties learned from ${spoken.length} texts, and ${judged.length} with judged marks`)
    return 0
  } catch (error) {
    io.err((error as Error).message)
    return 1
  }
}

function trainNewsroom(affairs: string[], articles: string[], out: string | undefined, io: Io): number {
  try {
    const judged = affairs.map((folder) => ({ stories: readAffairs(folder), ...readEditorsWord(folder) }))
    const plain = articles
      .flatMap(readTexts)
      .map((text, at) => plainStory(`article-${at}`, text, { published: NO_DAY }))
    write(out, CONTRADICTIONS, learnContradictions(judged, plain))
    const { succession, clash } = learnLevels(judged, plain)
    write(out, SUCCESSIONS, succession)
    write(out, CLASHES, clash)
    io.err(
      `contradictions and what figures say together learned from ${judged.flatMap(({ stories }) => stories).length} stories and ${plain.length} articles`,
    )
    return 0
  } catch (error) {
    io.err((error as Error).message)
    return 1
  }
}

/** Articles bear no time of their own. */
const NO_DAY = '2020-01-01T00:00:00.000Z'

const WEIGHTS = '../engine/attributions/tagger/model/weights.json'
const ANTECEDENTS = '../engine/coreference/antecedents/antecedent-weights.json'
const TREES = '../engine/party/party-trees.json'
const CONTRADICTIONS = '../newsroom/assertions/contradiction/contradiction-weights.json'
const SUCCESSIONS = '../newsroom/counts/levels/succession-weights.json'
const CLASHES = '../newsroom/counts/levels/clash-weights.json'

function write(folder: string | undefined, place: string, content: unknown): void {
  const file = folder ? join(folder, basename(place)) : new URL(place, import.meta.url)
  writeFileSync(file, `${JSON.stringify(content)}\n`)
}

/** Whether it is marked from a reader’s view, which tells reports from beliefs. */
const isNews = (row: GoldRow): boolean => row.attributions.some((it) => it.class !== undefined)

const hasParties = <Row extends GoldRow>(row: Row): row is Row & PartyRow =>
  row.attributions.some((it) => 'speaker' in it && typeof it.speaker === 'string')

const isJudged = (row: GoldRow | JudgedRow): row is JudgedRow => 'judged' in row

const readRows = (file: string): (GoldRow | JudgedRow)[] =>
  readJsonLines(file).map(({ row, place }) => checkRow(row, place))

const readTexts = (file: string): string[] =>
  readJsonLines(file).map(({ row, place }) => {
    const { text } = (row ?? {}) as { text?: unknown }
    if (typeof text === 'string') return text
    throw new Error(`${place}: Expected a row {"text"}, found another. Leave the line out or complete it.`)
  })

/** A row as gold, or with judged marks. Throws when it is neither. */
function checkRow(row: unknown, place: string): GoldRow | JudgedRow {
  const { text, attributions, judged, publisher = null } = (row ?? {}) as Partial<GoldRow & JudgedRow>
  if (typeof text === 'string' && Array.isArray(attributions)) return { text, attributions, publisher }
  if (typeof text === 'string' && Array.isArray(judged)) return { text, judged, publisher }
  throw new Error(
    `${place}: Expected a row {"text", "attributions"} or {"text", "judged"}, found another. Leave the line out or complete it.`,
  )
}
