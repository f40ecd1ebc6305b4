import type { TextReading } from '../../text/read-text.ts'
import type { RawAttribution, Span } from '../../types.ts'
import { splitByParagraph } from '../speech-over-paragraphs.ts'
import { withoutAddressee, withoutAlleged, withoutHearer, withoutJudged } from './addressees.ts'
import { hasContent } from './contents/empty-contents.ts'
import { findCharacters, isOfCharacter } from './contents/works.ts'
import { withObject, withOwner, withoutName, withWholeSource } from './cue-objects.ts'
import { withAuxiliary, withNounOfSource, withoutWordOfContent, withParticipleOfSource } from './cue-words.ts'
import { finishClause, withinRelative, withSubjectAhead } from './finish-clauses.ts'
import { withObjectOfParticiple } from './object-of-participle.ts'
import { withoutClauseInSource, withPredicate } from './pieces/according-to.ts'
import { withClauseAhead } from './pieces/clause-ahead.ts'
import {
  joinAtQuotation,
  withOwnHalves,
  withoutWordsOfRelay,
  withRestOfClause,
  withSecondHalf,
  withSubjectRoundSpeaker,
} from './pieces/halves.ts'
import {
  withHearsaySubject,
  withinHearsayRelative,
  withinHearsaySubject,
  withListOfHearsay,
} from './pieces/hearsay-subject.ts'
import { withInvertedSpeaker, withSpeakerBehind } from './pieces/inverted-speaker.ts'
import { withFirstHalf, withoutLoosePiece } from './pieces/loose-pieces.ts'
import { splitAtParticiple } from './pieces/next-participle.ts'
import { splitAtNextVerb } from './pieces/next-verb.ts'
import { splitAtNextVoice } from './pieces/next-voice.ts'
import {
  withHeadOfRelative,
  withinFrontedClause,
  withinObject,
  withinSubject,
  withoutDispute,
  withoutRemark,
  withoutSubject,
} from './pieces/outer-clauses.ts'
import { withInnerVoice, withSourcePieces } from './pieces/source-pieces.ts'
import { splitSpeechBehind } from './pieces/speech-behind.ts'
import { withoutUnsaidPieces } from './pieces/unsaid-pieces.ts'
import {
  withinInsertion,
  withinOwnSentence,
  withoutAnnouncement,
  withoutAside,
  withoutClauseOfSource,
  withoutDenial,
  withoutFrame,
  withoutFrontedParticiple,
  withoutOthers,
  withoutQuestion,
} from './pieces/writers-words.ts'
import { withoutReleaseAgent } from './release-agents.ts'
import {
  withBoundAhead,
  withHeadAhead,
  withoutSetting,
  withoutTimeInSource,
  withoutWay,
  withTimeAhead,
} from './settings.ts'
import { withoutAdjunctBehind } from './subjects/adjuncts-behind.ts'
import { withBodyAhead } from './subjects/clauses/free-relatives.ts'
import { withoutOpenPredicate } from './subjects/clauses/open-predicates.ts'
import { withoutRelative, withRelativePronoun } from './subjects/clauses/relative-pronouns.ts'
import { withoutClauseBefore, withoutClauseBehind } from './subjects/clauses/source-clauses.ts'
import { withoutWordsAhead } from './subjects/clauses/words-ahead.ts'
import { findMissingSources } from './subjects/missing-sources.ts'
import { withSubjectBeforeObject, withSubjectOverInsertion } from './subjects/over-insertion.ts'
import { withQuotedSpeakers } from './subjects/quoted-speakers.ts'
import { withPrincipal, withSender } from './subjects/senders.ts'
import {
  withApposedName,
  withTitledName,
  withWholeByname,
  withWholeFirm,
  withWholeMinistry,
  withWholeOutlet,
  withWholeTitle,
} from './subjects/whole-names.ts'
import { withWholeSubject } from './subjects/whole-subjects.ts'
import { withMainClause } from './verbs/main-clause.ts'
import { withinParticiple } from './verbs/participle-clauses.ts'
import { withAgentOfPassive } from './verbs/passives.ts'
import { withWholeObject } from './verbs/whole-objects.ts'

/** Rule that mends one attribution, or leaves it as it is; null where nothing is said by it. */
type Repair = (text: string, found: RawAttribution, sentences: readonly Span[]) => RawAttribution | null

/** In their order: each takes for granted what those before it see to. */
const REPAIRS: readonly Repair[] = [
  // Words of one part that were read as another part’s, or are of none.
  withInvertedSpeaker,
  withSpeakerBehind,
  withoutAdjunctBehind,
  withoutClauseInSource,
  withoutWordsAhead,
  withoutWordOfContent,
  withMainClause,
  withParticipleOfSource,
  withNounOfSource,
  withAuxiliary,
  withClauseAhead,
  withoutDenial,
  withoutDispute,
  withoutName,
  withOwner,
  withWholeSource,
  withWholeByname,
  withWholeFirm,
  withWholeOutlet,
  withWholeTitle,
  withWholeMinistry,
  withTitledName,
  withApposedName,
  withSender,
  withPrincipal,
  withoutHearer,
  withoutTimeInSource,
  withoutWay,
  withTimeAhead,
  withBoundAhead,
  withHeadAhead,
  withObject,
  withoutAddressee,
  withoutJudged,
  withAgentOfPassive,
  withoutAlleged,
  withoutReleaseAgent,
  withoutSetting,
  (text, found) => (hasContent(text, found) ? found : null),
  // A source is somebody, and no clause.
  withSubjectOverInsertion,
  withSubjectBeforeObject,
  withoutOpenPredicate,
  withBodyAhead,
  withRelativePronoun,
  withHeadOfRelative,
  withoutRelative,
  withoutClauseBefore,
  withoutClauseBehind,
  // Pieces of what is said that are of the source, of the writer, or missing; and where the last of them ends.
  withInnerVoice,
  withSourcePieces,
  withoutQuestion,
  withoutFrontedParticiple,
  withoutAnnouncement,
  withoutClauseOfSource,
  withoutUnsaidPieces,
  withinOwnSentence,
  finishClause,
  withSubjectAhead,
  withObjectOfParticiple,
  withinInsertion,
  withoutAside,
  withoutFrame,
  withoutOthers,
  withHearsaySubject,
  withinHearsaySubject,
  withinHearsayRelative,
  withListOfHearsay,
  withinRelative,
  withinParticiple,
  withinSubject,
  withinFrontedClause,
  withinObject,
  withWholeObject,
  withoutRemark,
  withoutSubject,
  withPredicate,
  withSecondHalf,
  withRestOfClause,
  withFirstHalf,
  withoutLoosePiece,
]

/**
 * Attributions as a learned model found them, with what rules mend: words of one part read as another’s, what is no
 * statement, several statements in one, and sources that are missing or were cut off.
 *
 * @param found in text order.
 * @returns the same in text order, some parted and some left out.
 */
export function repairAttributions(
  text: string,
  { sentences, paragraphs, quotations }: Pick<TextReading, 'sentences' | 'paragraphs' | 'quotations'>,
  found: readonly RawAttribution[],
): RawAttribution[] {
  const repaired = found.flatMap((it) => repairAlone(text, it, sentences))
  const single = repaired.flatMap((it) => splitByParagraph(it, paragraphs)).flatMap((it) => splitSpeechBehind(text, it))
  const halves = withOwnHalves(text, joinAtQuotation(text, withoutWordsOfRelay(text, single)))
  const parted = splitAtNextVoice(text, splitAtNextVerb(text, splitAtParticiple(text, halves), quotations))
  const whole = parted.map((it) => withoutWordsAhead(text, withWholeSubject(text, it, sentences)))
  const round = withSubjectRoundSpeaker(text, whole, sentences)
  const known = findMissingSources(text, withQuotedSpeakers(text, round, sentences), sentences)
  const characters = findCharacters(text)
  return known
    .map((it) => withAuxiliary(text, it))
    .filter((it) => hasContent(text, it) && !isOfCharacter(text, it, characters))
}

function repairAlone(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution[] {
  let repaired: RawAttribution | null = found
  for (const repair of REPAIRS) {
    repaired = repair(text, repaired, sentences)
    if (!repaired) return []
  }
  return [repaired]
}
