import { prefilter } from '../../engine/index.ts'
import { listVoiceWords } from '../counts/voices.ts'
import { DEEDS, DEFENDED, MISHAPS, TAKEN } from '../lexicon/causes.ts'
import {
  COURSES,
  HARMED,
  LACKING,
  NEGATION,
  NO_DENIAL,
  NOT_WHETHER,
  REFUSAL,
  UNHARMED,
} from '../lexicon/oppositions.ts'
import { lazy } from '../memo/lazy.ts'
import { lazyList } from '../memo/lazy-list.ts'
import { keyName } from '../names/key-name.ts'
import type { StoryReading } from '../story/read-story.ts'
import { sentenceText } from '../story/sentence-text.ts'
import { terms } from '../terms/terms.ts'
import { listAnswers } from './answers/list-answers.ts'
import { isUnreal } from './clauses.ts'
import { findCustody } from './find-custody.ts'
import { hasGraveWords } from './grave-words.ts'
import { listActivities } from './list-activities.ts'
import { listWays } from './oppositions/list-ways.ts'
import { listQuantities } from './quantities/list-quantities.ts'
import { sideBetween, sidesOf } from './side-of.ts'
import { peopleIn } from './speak-again.ts'
import { rootOf } from './subjects/root-of.ts'
import type { Assertion } from './types.ts'

/** Where an assertion stands and whose it is. */
interface Place
  extends Pick<
    Assertion,
    'reading' | 'sentence' | 'order' | 'annotation' | 'chain' | 'giver' | 'reply' | 'part' | 'isWeighedOnly'
  > {
  /** It stands below the part of a story that says what the story is about. */
  isDeep: boolean
}

/** Assertion that a text makes: what it denies, which side it takes, what it says has happened. */
export function readAssertion(
  { isDeep, ...place }: Place,
  content: string,
  { denied, denial }: { denied: boolean; denial: boolean },
): Assertion {
  // `No number was given for the dead`: nobody is alive for that.
  const lacking = content.replace(LACKING, '').replace(NO_DENIAL, ' ')
  const sided = sidesOf(lacking, denied)
  const sides = sided.size === 0 ? NO_SIDES : new Map(Array.from(sided, ([id, { side }]) => [id, side]))
  const facts = lacking.replace(REFUSAL, ' ').replace(NOT_WHETHER, ' ')
  const negative = denial || NEGATION.test(facts)
  const halts = sides.get('goes-on') === -1
  const names = namesOf(place)
  const whole = place.reading.sentences[place.sentence]
  const own = lazyList(content === whole?.text ? whole.terms : terms(content, place.reading.memo))
  const isGrave = hasGraveWords(content)
  const cause = isGrave ? sideBetween(content, DEEDS, MISHAPS) : 0
  const control = isGrave ? sideBetween(content, TAKEN, DEFENDED) : 0
  const custody = isGrave
    ? findCustody(
        content,
        () => peopleIn(place),
        (words) => !isUnreal(words),
      )
    : null
  return {
    ...place,
    aside: isDeep && cause === 0 && control === 0 && custody === null,
    text: content,
    terms: own,
    voiceWords: lazy(() => listVoiceWords(place)),
    quantities: lazy(() => listQuantities(content)),
    ways: lazy(() => listWays(content, own.list)),
    roots: lazy(() => lazyList(own.list.map(rootOf))),
    partRoots: lazy(() => {
      const said = whole?.text === place.part ? whole.terms : terms(place.part, place.reading.memo)
      return lazyList(said.map(rootOf))
    }),
    answers: lazy(() => listAnswers(content, place.reading.memo)),
    negative,
    denial,
    unreal: isUnreal(content),
    sides,
    sided: (opposition) => terms(sided.get(opposition)?.near ?? '', place.reading.memo),
    halts,
    // `called off its strike`: what the halt is of may stand in a mark beside it.
    activities: lazy(() =>
      listActivities(place.annotation === null ? sentenceText(place.reading, place.sentence) : content, halts),
    ),
    negated: negatedIn(facts, place.reading),
    names,
    places: names.filter((name) => place.reading.names.get(name)?.kind === 'place'),
    cause,
    control,
    harm: UNHARMED.test(content) ? -1 : !negative && HARMED.test(content) ? 1 : 0,
    custody,
    ends: !isDeep && coursesOver(content).some(({ over }) => over.test(content)),
  }
}

const coursesOver = prefilter(COURSES, ({ over }) => [over])

/** Most assertions take no side, and share this. */
const NO_SIDES: Assertion['sides'] = new Map()

/** `Had not been consulted before the police fired`: what follows is not denied. */
const NEXT_CLAUSE = /\b(?:before|after|until|when|while|because|since|although|if)\b.*$/i

const NEGATED_WORDS = /(?:\b(?:not|no|never|nobody|none|nor|without)|n['’]t)\b(?:[^\w,;:.!?—–]+\w+){1,8}/gi

/** Names are left out: that both speak of Lenn does not make a recount there a roof. */
function negatedIn(content: string, { naming, memo }: StoryReading): string[][] {
  const scopes = (content.match(NEGATED_WORDS) ?? []).map((words) => terms(words.replace(NEXT_CLAUSE, ''), memo))
  return scopes.map((scope) => scope.filter((term) => !naming.has(term)))
}

function namesOf({ reading, sentence, chain }: Omit<Place, 'isDeep'>): string[] {
  const speaking = new Set(chain?.links.map(({ name }) => keyName(name, reading.memo)))
  const named = reading.sentences[sentence]?.names ?? []
  return [...new Set(named)].filter((name) => reading.names.get(name)?.kind !== 'person' && !speaking.has(name))
}
