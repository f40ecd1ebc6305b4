import { KNOWN_BODIES } from '../lexicon/known-bodies.ts'
import { coreOf } from '../sources/is-role.ts'
import { kindOfProperName } from '../sources/kind-of-proper-name.ts'
import type { Source, SourceKind } from '../types.ts'
import type { Described } from './described.ts'
import { hasGivenName, isCompany } from './is-named-like-body.ts'
import { isPublicOffice } from './is-public-office.ts'

/** `a government minister`, `a representative of the school`: one who speaks in an office, though without a name. */
const ONE_OFFICE =
  /^(?:an?\s|\p{L}+[’']s?\s)(?:\p{L}+\s){0,3}(?:minister|spokes(?:man|woman|person)|representative|rabbi|ambassador|mayor|governor)\b/iu

/** `office of the mayor`, `the governor’s office`, `the Day administration`: a body that is called by who leads it. */
const OFFICE_OF = /^(?:the\s)?office\sof\s|^(?!.*\sof\s).*[’']s?\soffice$|(?<!\p{L})\p{L}{2,}\sadministration$/iu

/** `NGO Open Doors`, `Keld College London`: a body, whoever is called `he` beside it. */
const BODY_FORM =
  /^(?:NGO|UN|EU|US|UK)\s\p{Lu}|\s(?:College|University|Institute|Council|Association|Foundation)\s\p{Lu}/u

/** `Newspoll`: a poll by its name. */
export const isPoll = (name: string): boolean => /^\p{Lu}\p{Ll}{2,}poll$|\s[Pp]oll$/u.test(name)

/** `Pakistan’s oldest daily`, `a Catholic news site`: nothing but an outlet. */
const PAPER = /\b(?:newspaper|daily|weekly|tabloid|broadsheet|magazine|news\s\p{Ll}+)$/iu

/** Not `Associated Press news agency`, which another is called. */
const isPaper = (title: string): boolean => {
  const core = coreOf(title)
  const noun = PAPER.exec(core)
  return noun !== null && !KNOWN_BODIES.has(core.slice(0, noun.index).trim().toLowerCase())
}

/** People whom a name of capitals means. */
const MEMBERS = /^(?:\p{Lu}\p{L}+\s)*(?:MPs|MEPs|MSPs|Councillors|Senators)$/u

/** What the text tells of a source beside its titles. */
interface KindEvidence {
  /** Whether it is named. */
  named: boolean
  /** Whether the text says `he` or `she` of it. */
  isPersonal: boolean
  isNamedLikeBody: () => boolean
  /** Whether the text says what it hopes: `Orbex said it regretted the delay`. */
  isSaidToHope: () => boolean
  /** Whether it is one word of the name of a person in the text. */
  isPartOfPerson: boolean
  /** Whether the story is of a school, so that its senators are pupils. */
  ofPupils: boolean
}

/** The kind of a source once it is known what the text says of it. */
export function kindFromWords(
  { kind, name }: Source,
  { title, titles, is, courtesy, pupil }: Described,
  { named, isPersonal, isNamedLikeBody, isPartOfPerson, isSaidToHope, ofPupils }: KindEvidence,
): SourceKind {
  if (name !== null && OFFICE_OF.test(name) && kind !== 'document') return 'organisation'
  if (name !== null && isCompany(name)) return 'organisation'
  if (name !== null && isPoll(name)) return 'document'
  if (kind === 'organisation' && isPartOfPerson) return 'person'
  if (name !== null && MEMBERS.test(name)) return 'unnamed'
  if (
    kind === 'person' &&
    /^(?:\p{Lu}\p{L}+\s)+(?:Officers|Judges|Magistrates|Commissioners|Ministers)$/u.test(name ?? '')
  )
    return 'official'
  if (kind !== 'person' && kind !== 'official' && name !== null && kindOfProperName(name) === kind) return kind
  if (!named && kind === 'person' && /\sand\s\p{Lu}/u.test(name ?? '') && isNamedLikeBody()) return 'organisation'
  if (!named && is === null) return kind === 'unnamed' && title !== null && ONE_OFFICE.test(title) ? 'official' : kind
  if (is === 'person' && kind === 'person' && !hasGivenName(name ?? '') && isSaidToHope()) return 'organisation'
  if (is === 'person')
    return !pupil && !ofPupils && titles.some((it) => isPublicOffice(it, titles)) ? 'official' : 'person'
  if (kind === 'person' && BODY_FORM.test(name ?? '')) return 'organisation'
  if (isPersonal && (is !== 'body' || hasGivenName(name ?? ''))) return kind === 'official' ? kind : 'person'
  if (is === 'body' && title !== null && kind !== 'document' && isPaper(title)) return 'outlet'
  if (is === 'body') return kind === 'person' || kind === 'official' || kind === 'unnamed' ? 'organisation' : kind
  if (courtesy) return kind === 'official' ? kind : 'person'
  return kind === 'person' && isNamedLikeBody() ? 'organisation' : kind
}
