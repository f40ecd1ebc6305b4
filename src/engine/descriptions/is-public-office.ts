import { COUNTRIES } from '../lexicon/places.ts'
import {
  CHAMBERS,
  CHARITY_WORDS,
  CLUB_WORDS,
  DEMONYM_ENDINGS,
  LEADING_OFFICES,
  PUBLIC_BODIES,
  PUBLIC_OFFICES,
  SECRETARIES_OF,
} from '../lexicon/public-offices.ts'
import { coreOf, headOf } from '../sources/is-role.ts'

const FORMER = /\b(?:former|ex|retired|late|then|past)\b|\bat\sthe\stime\b|\bin\s(?:19|20)\d\d\b/iu

/** `the speaker at the time` is told of somebody who is that no more, however the text calls them elsewhere. */
const IN_THE_PAST = /\bat\sthe\stime\b/iu

/** `secretary of state for culture, media and sport`: a club has none. */
const OF_GOVERNMENT = /\b[Ss]ecretary\sof\s[Ss]tate\b|\b[Mm]inister\sfor\s|\bSecretary\sfor\s\p{Lu}\p{L}+,\s/u

/** Offices of a state, a court, a police force or a party, as the end of a title. */
const OFFICE = new RegExp(
  String.raw`(?:^|[\s-])(?:${PUBLIC_OFFICES}|(?:${SECRETARIES_OF})\ssecretary|secretary[-\s]general|(?<!director[-\s])general)$`,
  'iu',
)

/** `the speaker`, `House speaker`, `speaker of the Rada`; not `a native speaker`, `the last speaker of the dialect`. */
const SPEAKS_IN_CHAMBER = new RegExp(
  String.raw`^(?:(?:the|\p{Lu}\p{L}+[’']s?)\s)?(?:(?:deputy|acting|interim|new|outgoing|then)\s)*speaker$|\b(?:${CHAMBERS})\b`,
  'iu',
)

/** `speaker of the Rada` */
const SPEAKER_OF = /\b[Ss]peaker\sof\sthe\s\p{Lu}/u

/** Words of a state or a party before or behind a leader, chairman, chief, head or director. */
const PUBLIC = new RegExp(String.raw`\b(?:${PUBLIC_BODIES})\b`, 'iu')

/** `Azeri President`, `North Korean leader` */
const OF_STATE = new RegExp(String.raw`^(?:\p{L}+\s)?(?:us|u\.s\.|russian|\p{L}+(?:${DEMONYM_ENDINGS}))\s\p{L}+$`, 'iu')

/** Pupils and clubs have presidents and senators as well. */
const OF_PUPILS = new RegExp(String.raw`\b(?:${CLUB_WORDS})\b`, 'iu')

const LEADING = new RegExp(String.raw`(?:^|[\s-])(?:${LEADING_OFFICES})$`, 'iu')

/**
 * Whether a title is a public office held now, or that of somebody who speaks for a body.
 *
 * @param titles all of the same person: who is `Union President` somewhere is not the head of a state as `President`.
 */
export function isPublicOffice(title: string, titles: readonly string[] = []): boolean {
  if (/^(?:of|from|at|with)\s/iu.test(title)) return false
  if (OF_GOVERNMENT.test(title) && !FORMER.test(title)) return true
  if (titles.some((it) => IN_THE_PAST.test(it) && headOf(it) === headOf(title))) return false
  if ((/^(?:the\s)?\p{L}+$/iu.test(title) || LEADING.test(coreOf(title))) && titles.some((it) => OF_PUPILS.test(it)))
    return false
  return title.split(/\s(?:and|or)\s(?=\p{L}+)/u).some((part) => !FORMER.test(part) && isOfficePart(part, title))
}

/** `a charity’s spokesman`: no state, party or company. */
const OF_CHARITY = new RegExp(String.raw`\b(?:${CHARITY_WORDS})\b`, 'iu')

function isOfficePart(title: string, whole: string): boolean {
  if (/\bspokes(?:man|woman|person)\b/iu.test(title)) return !OF_CHARITY.test(title)
  if (
    OF_PUPILS.test(title) ||
    (/\bspeaker\b/iu.test(title) && !SPEAKS_IN_CHAMBER.test(title) && !SPEAKER_OF.test(title))
  )
    return false
  const core = coreOf(title).replace(/\.$/u, '')
  if (/secretary\s(?:of\sstate|to\sthe)/iu.test(title) || OFFICE.test(core))
    // `Representative Lee`, not `the union representative`
    return !/\srepresentative$/u.test(core)
  // `Keld’s President`, `the outgoing president`
  if (/president$/iu.test(core))
    return (
      /^(?:the\s|\p{Lu}\p{L}+[’']s?\s)?(?:(?:new|outgoing|acting|interim|then)[\s-])?(?:vice[\s-])?president$/iu.test(
        whole,
      ) ||
      OF_STATE.test(core) ||
      COUNTRIES.has(/president\sof\s(?:the\s)?(.+)$/iu.exec(whole)?.[1] ?? '') ||
      /\b(?:european|council|commission|parliament|senate|assembly|court)\b/iu.test(core)
    )
  return (
    LEADING.test(core) &&
    !OF_PUPILS.test(whole) &&
    !/\b(?:campaign|association|society|charity|foundation|trust)\b/iu.test(whole) &&
    (PUBLIC.test(title) || OF_STATE.test(core))
  )
}
