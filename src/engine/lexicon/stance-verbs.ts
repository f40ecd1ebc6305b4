import { wordPattern, wordSet } from './entries.ts'
/** Cues that deny only a claim: one also rejects offers and dismisses people. */
export const REJECTIONS = /\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing))\b/iu

/** What is denied when it is rejected: `the claim`, `suggestions that`, `as false`. */
export const CLAIMS =
  /\b(?:claims?|allegations?|accusations?|reports?|ideas?|notions?|suggestions?|charges?|assertions?|account|version|rumou?rs?|speculation|insinuations?|characteri[sz]ation|narrative|story|stories|contention|findings?|conclusions?|assessment|that|whether|false|untrue|baseless|fake|nonsense|unfounded|fabricated|propaganda|criticisms?)\b/iu

/** Cues by which a source says that a thing is not so. */
export const DENIALS =
  /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|disavow(?:s|ed|ing)?|disown(?:s|ed|ing)?|contradict(?:s|ed|ing)?|debunk(?:s|ed|ing)?|repudiat(?:e|es|ed|ing)|rubbish(?:es|ed|ing)|deni(?:al|als)|pushed back (?:on|against)|took issue with|no truth)\b/iu

/** Cues by which a source keeps from saying. */
export const REFUSALS =
  /\b(?:declin(?:e|es|ed|ing)(?! of\b)|refus(?:e|es|ed|ing|al) (?:to (?:say|comment|confirm|deny|discuss|answer|elaborate|speculate|name|identify|disclose|reveal|give|provide|speak|talk|be drawn|respond|specify|rule))|refrain(?:s|ed|ing)? from|would(?: not|n[’']t) (?:say|comment|confirm|discuss|elaborate|be drawn|specify|rule out|disclose|speculate|answer|give|provide|identify|name)|(?:did|does|do|had|has|have)(?: not|n[’']t)(?: immediately| yet| publicly| officially)? (?:respond|comment|commented|responded|confirm|confirmed|elaborate|elaborated|return|returned|reply|replied|answer|answered|say whether|said whether|specify|specified|provide|provided|disclose|disclosed|verify|verified|independently)|(?:could(?: not|n[’']t)) (?:immediately )?(?:be reached|confirm|verify|say|immediately|independently)|no comment|neither confirmed nor denied|neither confirm(?:s)? nor den|stopped short of|avoided (?:saying|answering)|dodged|sidestepped|remained silent|kept silent|(?:has|have|had) yet to (?:say|comment|respond|confirm|reply|answer|disclose)|no immediate comment)\b/iu

/** Words by which a story or a source keeps open whether a thing is so. */
export const HEDGES =
  /\b(?:reportedly|allegedly|purportedly|supposedly|ostensibly|presumably|apparently|possibly|perhaps|probably|likely(?! voters)|rumou?red|alleged(?:ly)?|(?:is|are|was|were|been|widely|generally) (?:widely |generally )?(?:believed|thought|said|understood|alleged|suspected|rumou?red|presumed|reported|feared|assumed|considered likely)|speculat(?:e|es|ed|ing|ion)|suspect(?:s|ed)?|doubt(?:s|ed)?|appear(?:s|ed)? to|seem(?:s|ed)? to|unconfirmed|unverified)\b/iu

/** Words by which a thing stays open where nobody is named who says it: `is expected`, `rumours`. */
export const IMPERSONAL_HEDGES =
  /\b(?:(?:is|are|was|were|been|be) (?:\p{Ll}+ ){0,2}(?:expected|estimated|projected|forecast)|rumou?rs?|allegations?|reports)\b/iu

/** Modal verbs that keep a content open when they are its first verb; who `could go home` is able or allowed to. */
export const MODALS = /\b(?:may|might)\b(?! not (?:be|answer|say|find|see|remember)\b)/u

/** Cues of what one thinks or feels, not says. */
export const BELIEFS =
  /^(?:\p{L}+ly |also |still |now |do not |does not |did not |don[’']t )*(?:believ(?:e|es|ed|ing)|think(?:s|ing)?|thought|hop(?:e|es|ed|ing)|fear(?:s|ed|ing)?|want(?:s|ed|ing)?|feel(?:s|ing)?|felt|expect(?:s|ed|ing)?|doubt(?:s|ed|ing)?|know(?:s|ing)?|knew|suspect(?:s|ed|ing)?|consider(?:s|ed|ing)?|assum(?:e|es|ed|ing)|wish(?:es|ed|ing)?|see(?:s|ing)?|saw|view(?:s|ed|ing)?|worr(?:y|ies|ied|ying)|dream(?:s|ed|ing)?|intend(?:s|ed|ing)?|plan(?:s|ned|ning)?)\b/iu

/** Beginnings of verbs of saying, in a cue that is denied: `did not say`. */
export const SAYING_STEMS = wordPattern(`
  say
  said
  claim
  confirm
  announce
  state
  suggest
  comment
  mention
`)

/** Words that hedge what is said. */
export const HEDGING_WORDS = wordPattern(`
  reportedly
  allegedly
  purportedly
  supposedly
  unconfirmed
  alleged
  suspected
  purported
  probably
  possibly
  perhaps
  maybe
  apparently
  presumably
`)

/** Verbs of what one holds true, which an outlet may tell of as it passes on what one says: `Iran believes that …`. */
export const BELIEVING_VERBS = wordSet(`
  believe
  believes
  believed
  think
  thinks
  expect
  expects
  expected
  fear
  fears
  feared
  hope
  hopes
  hoped
  suspect
  suspects
  suspected
  doubt
  doubts
  doubted
`)

/** Verbs of what somebody knows: of that a writer tells, and nobody has said it. */
export const KNOWING_VERBS = wordSet(`
  know
  knows
  knew
  known
  realise
  realises
  realised
  realize
  realizes
  realized
  forget
  forgets
  forgot
`)

/** How one is told of from within: `she hopes`, `he wanted`. */
export const VERBS_OF_MIND = wordSet(`
  believed
  believes
  feels
  felt
  hoped
  hopes
  thinks
  thought
  wanted
  wants
  wished
  wishes
`)
