import { contradictionFeatures } from '../assertions/contradiction/contradiction-features.ts'
import { type Exchange, mayAnswer, pairVoices } from '../assertions/contradiction/list-exchanges.ts'
import { neighbourMeasures } from '../assertions/contradiction/neighbour-measures.ts'
import {
  type PackedContradictions,
  packContradictions,
  type TwoSteps,
} from '../assertions/contradiction/packed-weights.ts'
import { hasParagraphs, paragraphFeatures } from '../assertions/contradiction/paragraph-features.ts'
import { listAssertions } from '../assertions/list-assertions.ts'
import type { Assertion } from '../assertions/types.ts'
import { readStories } from '../identities/read-stories.ts'
import { sumOf } from '../learned/logistic.ts'
import { countFeatures } from '../relations/count-features.ts'
import { weighFeatures } from '../relations/weigh-features.ts'
import type { Story } from '../types.ts'
import { fitLogistic, type Judgement } from './fit-logistic.ts'

/** Words of a sentence of a story, by the story's slug. */
type Place = [slug: string, words: string]

/** Stories with an editor's word on them: pairs of accounts, each told at one of several places. */
interface JudgedStories {
  stories: Story[]
  /** Accounts that may not both be true. */
  conflicts: [Place[], Place[]][]
  /** Accounts of which that may be argued; nothing is learned from them. */
  arguable: [Place[], Place[]][]
}

/** More pairs than these of one folder count for less each, so that no writer’s habits are taken for news. */
const MOST_OF_ONE_HAND = 600

/** What an article counts in which nobody was asked for contradictions, and few are. */
const ARTICLE_WEIGHT = 1

/** Parts of which each is told what the rest has taught, before it is learned what neighbours tell. */
const FOLDS = 5

/**
 * Learns how likely two voices of one story contradict each other: from stories with an editor's word, and from articles whose
 * voices, taken two at a time, hardly ever do where no rule says so. What neighbours tell is learned from how likely the rest of
 * five parts makes those of each (stacked generalisation, Wolpert 1992). The same stories give the same weights.
 */
export function learnContradictions(
  judged: readonly JudgedStories[],
  articles: readonly Story[],
): PackedContradictions {
  const lessons = [
    // Parts are of whole folders, so that no hand teaches what is told of itself; of few, of events.
    ...judged.flatMap((folder, at) => lessonsOfFolder(folder, (event) => (judged.length < FOLDS ? event : at) % FOLDS)),
    ...articles.flatMap((article, at) => lessonsOfArticle(article, at % FOLDS)),
  ]
  return packContradictions({
    cut: learnTwoSteps(lessons.flatMap((story) => (story.isCut ? [withParagraphs(story)] : []))),
    uncut: learnTwoSteps(lessons),
  })
}

function learnTwoSteps(lessons: readonly Lesson[]): TwoSteps {
  const among = Array.from({ length: FOLDS }, (_, fold) => {
    const { bias, weights } = fitLogistic(
      lessons.flatMap((story) => (story.fold === fold ? [] : story.judgements.filter(counts))),
    )
    const held = new Map(Object.entries(weights))
    return lessons
      .filter((story) => story.fold === fold)
      .flatMap(({ exchanges, judgements }) => {
        const odds = judgements.map(({ features }) => bias + sumOf(held, features))
        return neighbourMeasures(exchanges, odds).map((measures, at) => ({
          ...judgements[at]!,
          features: [],
          measures,
        }))
      })
  })
  return {
    alone: fitLogistic(lessons.flatMap(({ judgements }) => judgements.filter(counts))),
    among: fitLogistic(among.flat().filter(counts)),
  }
}

const withParagraphs = (story: Lesson): Lesson => ({
  ...story,
  judgements: story.judgements.map((judgement, at) => {
    const { a, b } = story.exchanges[at]!
    return { ...judgement, features: [...judgement.features, ...paragraphFeatures(a, b)] }
  }),
})

const counts = ({ weight }: Judgement): boolean => weight > 0

/** The exchanges of one story, with what is to be learned of each; nothing is of those that count for nothing. */
interface Lesson {
  exchanges: Exchange[]
  judgements: Judgement[]
  fold: number
  /** Whether it is cut into paragraphs that tell something. */
  isCut: boolean
}

/** Stories of one hand, of which no hand’s pairs count for more than so many. */
function lessonsOfFolder({ stories, conflicts, arguable }: JudgedStories, foldOf: (event: number) => number): Lesson[] {
  const lessons = Map.groupBy(stories, eventOf)
    .values()
    .toArray()
    .flatMap((those, event) => listExchanges(those).map((exchanges) => ({ exchanges, fold: foldOf(event) })))
    .map(({ exchanges, fold }) => {
      const judgements = exchanges.map(({ a, b, found }): Judgement => {
        const right = areOf(conflicts, a, b)
        const features = contradictionFeatures(a, b, found?.label ?? null)
        return { features, right, weight: !right && areOf(arguable, a, b) ? 0 : 1, group: eventOf(a.reading.story) }
      })
      return { exchanges, judgements, fold, isCut: isCut(exchanges) }
    })
  const all = lessons.flatMap(({ judgements }) => judgements.filter(counts)).length
  const most = Math.min(1, MOST_OF_ONE_HAND / all)
  return lessons.map((story) => ({
    ...story,
    judgements: story.judgements.map((it) => ({ ...it, weight: it.weight * most })),
  }))
}

const lessonsOfArticle = (article: Story, fold: number): Lesson[] =>
  listExchanges([article]).map((exchanges) => ({
    exchanges,
    judgements: exchanges.map(({ a, b, found }) => ({
      features: contradictionFeatures(a, b, found?.label ?? null),
      right: false,
      weight: found === null ? ARTICLE_WEIGHT : 0,
      group: null,
    })),
    fold,
    isCut: isCut(exchanges),
  }))

const isCut = ([first]: readonly Exchange[]): boolean => first !== undefined && hasParagraphs(first.a.reading)

const eventOf = ({ slug, events }: Story): string => events[0] ?? slug

/** Those of each story of an event, which are read together. */
function listExchanges(stories: readonly Story[]): Exchange[][] {
  const { readings } = readStories({ stories: [...stories], sources: [], events: [], topics: [] })
  const { vocabulary } = weighFeatures(readings.values().map(countFeatures))
  return readings.map((reading) => pairVoices(listAssertions(reading), vocabulary).filter(mayAnswer))
}

const areOf = (pairs: [Place[], Place[]][], a: Assertion, b: Assertion): boolean =>
  pairs.some(([x, y]) => (isOf(a, x) && isOf(b, y)) || (isOf(a, y) && isOf(b, x)))

const isOf = ({ reading, sentence }: Assertion, side: Place[]): boolean =>
  side.some(([slug, words]) => reading.story.slug === slug && reading.sentences[sentence]!.text.includes(words))
