import { wordSet } from '../../engine/index.ts'
/**
 * What may be asked of a number of things or people: how many were killed, marched, signed. Two counts are of one thing
 * only where they answer one question. Each with the words by which a clause says so.
 */
export const COUNT_QUESTIONS: readonly (readonly [string, RegExp])[] = [
  [
    'held',
    /\b(?:in (?:detention|custody|prison|jail|captivity)|behind bars|imprisoned|(?:remain(?:s|ed)?|still|being|are|is) (?:being )?(?:detained|held|jailed)|were (?:being )?held|hostages?|captives?|(?:as|taken|hold(?:s|ing)?|political|war) prisoners?|prisoners of war)\b/i,
  ],
  [
    'arrested',
    /\b(?:arrest(?:s|ed|ing)?|detain(?:ed|s|ing)?|rounded up|taken (?:into custody|away)|apprehended|seized|confiscated|(?:was|were|been) taken(?! to\b| ill\b))\b/i,
  ],
  ['charged', /\b(?:charged|indicted|on trial|tried|convicted|sentenced)\b/i],
  [
    'trapped',
    /\b(?:trapped|stranded|stuck(?! (?:to|by|with))|besieged|encircled|cut off|holed up|shelter(?:ed|ing)|remain(?:s|ed|ing)? in(?:side)? (?!detention|custody|prison|jail|force|place|office|hospital)|still (?:in(?:side)?(?! (?:detention|custody|prison|jail|force|place|office|hospital))|living))\b/i,
  ],
  [
    'lost',
    /\b(?:los(?:t|e|es|ing|ses)|destroy(?:ed|ing|s)?|shot down|downed|knocked out|wrecked|wiped out|razed|flattened)\b/i,
  ],
  ['damaged', /\bdamag(?:ed|ing)\b/i],
  [
    'gathered',
    /\b(?:march(?:ed|es|ing|ers)?|rall(?:y|ied|ies)|protest(?:ed|s|ers|ing)?|demonstrat(?:ed|ion|ions|ors|ing)|gather(?:ed|ing)?|turn(?:ed)? (?:up|out)|attend(?:ed|ing|ance)?|took part|taken part|crowds?|took to the streets|came to|assembled|spectators)\b/i,
  ],
  ['occupied', /\b(?:occup(?:y|ied|ying|ation|ations)|sit-?ins?|barricaded)\b/i],
  ['signed', /\b(?:sign(?:ed|s|ing)?|signatures?|signator(?:y|ies)|petitions?)\b/i],
  ['for', /\b(?:back(?:ed|ing|s)?|support(?:ed|s|ing)?|in favou?r|voted (?:for|yes)|approv(?:e|ed|ing)|endorsed)\b/i],
  ['against', /\b(?:voted (?:against|no)|against|oppos(?:e|ed|ing)|reject(?:ed|ing)?)\b/i],
  ['abstained', /\b(?:abstain(?:ed|ing)?|abstentions?)\b/i],
  [
    'found',
    /\b(?:found|discover(?:ed|y)|recover(?:ed|y)|exhumed|unearthed|pulled (?:from(?! the (?:water|sea|river|waves))|out)|retrieved|uncovered|dug)\b/i,
  ],
  ['fled', /\b(?:fled|flee(?:ing|s)?|evacuat(?:ed|ion)|displaced|refugees?|left (?:their|the)|crossed|homeless)\b/i],
  [
    'ill',
    /\b(?:ill|sick|infected|infections?|cases of|patients?|suffer(?:ed|ing|s)?|diagnosed|tested positive|norovirus|salmonella|influenza|cholera|typhoid|measles|diseases?|syndrome|(?!diagnosis|prognosis|metamorphosis|osmosis|hypnosis)\p{L}{3,}(?:osis|itis|emia))\b/iu,
  ],
  [
    'jobs',
    /\b(?:jobs (?:cuts?|losses)|job (?:cuts?|losses)|(?:cut(?:s|ting)?|ax(?:e[ds]?|ing)|los[est]+|losing|shed(?:s|ding)?|cost(?:s|ing)?|eliminat(?:e[ds]?|ing)|slash(?:ed|es|ing)?|scrap(?:ped|s)?) (?:[\p{L}\p{N},.-]+ ){0,4}(?:jobs|posts|positions|workers|staff|employees)|(?:jobs|posts) (?:will|would|are to|were|could|may|might|had to|have to) (?:be )?(?:go|cut|lost)|laid off|lay(?:ing)? off|lay-?offs?|redundan(?:t|cy|cies)|sacked|dismissed|made redundant)\b/iu,
  ],
  ['cancelled', /\b(?:cancel(?:s|l?ed|l?ing|lations?)?|postpon(?:e[ds]?|ing)|put off)\b/i],
  [
    'rescued',
    /\b(?:rescued?|saved|survivors?|survived|pulled (?:alive|from the (?:water|sea|river|waves))|brought (?:ashore|to safety))\b/i,
  ],
  ['treated', /\b(?:treat(?:ed|ing)|hospitali[sz]ed|admitted|taken to hospital)\b/i],
  ['sent', /\b(?:deploy(?:ed|ing|s|ment)?|sent|send(?:ing)?|massed|dispatched|mobili[sz]ed|thrown)\b/i],
  [
    'on strike',
    /\b(?:on strike|strike action|(?<!(?:air|missile|drone|rocket)[ -]?)strikes?|walk(?:ed|ing)? out|stopped work|walk-?outs?|stayed away|not (?:come|turned up|report(?:ed)?) (?:to|for) work|stoppages?|industrial action|downed tools|picket(?:s|ed|ing)?|striking)\b/i,
  ],
  [
    'burned',
    /\b(?:swept (?:over|through)|ravaged|devoured|burn(?:t|ed|s|ing)?|scorched|charred|consumed|blackened|ablaze|on fire)\b/i,
  ],
  ['flooded', /\b(?:flood(?:ed|s|ing)?|submerged|under ?water|inundated)\b/i],
  ['spilled', /\b(?:spill(?:ed|s|ing)?|spilt|leak(?:ed|s|ing)?|poured|escaped|r[au]n (?:out|into))\b/i],
  ['built', /\b(?:build(?:s|ing)?|built|construct(?:ed|ion|ing)?)\b/i],
  ['won', /\b(?:w[oi]n(?:s|ning)?|seats?|majority)\b/i],
  ['cut off power', /\b(?:without (?:power|electricity|water|gas|heat(?:ing)?)|blackout|outages?)\b/i],
  ['identified', /\b(?:identif(?:y|ied)|unidentified|confirmed)\b/i],
  [
    'struck',
    /\b(?:struck|hit|(?:air|missile|drone|rocket)[ -]?strikes?|targeted|attack(?:s|ed)?|shell(?:ed|ing)|bomb(?:ed|ing|s)?|fired|launched)\b/i,
  ],
  ['closed', /\b(?:clos(?:es?|ed|ing|ures?)|shut(?:ting)?)\b/i],
  [
    'created',
    /\b(?:creat(?:e[ds]?|ing)|add(?:s|ed|ing)?|bring(?:s|ing)?) (?:[\p{L}\p{N},.-]+ ){0,4}(?:jobs|posts|positions)\b|\b(?:hir(?:e[ds]?|ing)|recruit(?:s|ed|ing)?|take(?:s|n)? on)\b/iu,
  ],
  ['employed', /\b(?:employ(?:s|ed)|workforce|on (?:its|the) payroll)\b/i],
  [
    'vaccinated',
    /\b(?:vaccinat(?:ed|ions?)|inoculated|immuni[sz]ed|(?:received|given|had) (?:an?|their|the) (?:first |second |\p{L}+ )?(?:dose|jab|shot)|doses? (?:given|administered))\b/iu,
  ],
  ['aboard', /\b(?:aboard|on board|passengers?|carrying|carried(?! out)|crew)\b/i],
  ['ordered', /\b(?:order(?:ed|s|ing)?|bought|buy(?:s|ing)?|purchas(?:ed|es|ing)|secured|procured)\b/i],
  [
    'delivered',
    /\b(?:deliver(?:ed|ies|y|s)|arriv(?:ed|es|al)|land(?:ed|s)|unloaded|shipped|handed out|distributed)\b/i,
  ],
  [
    'present',
    /\b(?:on (?:shift|duty|site)|at work|(?:had been|was|were|are|been) working|(?:was|were|had been|been) (?:in|inside) the (?:building|plant|factory|hall|mine|school|hotel|theatre|house))\b/i,
  ],
  ['speed', /\b(?:going|travell?ing|driving|doing|speed|fast|running) (?:\p{L}+ ){0,2}(?:at|of)\b|\bspeed\b/iu],
  ['sold', /\b(?:s[oe]ld?|sales|tickets?)\b/i],
]

/** Questions that are one: who is treated for it has fallen ill. */
export const SAME_QUESTIONS: ReadonlyMap<string, string> = new Map([['treated', 'ill']])

/** What may be told of people as such by the one, and of workers or fans by the other. */
export const OF_PEOPLE = wordSet(`
  gathered
  on strike
  trapped
  fled
  rescued
  treated
  aboard
  ill
  present
`)

/** What may be measured in hectares, litres or kilometres, and differ from one account to the next. */
export const EXTENTS = wordSet(`
  burned
  flooded
  spilled
  speed
`)

/** What happens on a day, with the days within which two counts may be of one occasion: a crowd of Monday is none of Friday. */
export const DAYS_OF_OCCASIONS: ReadonlyMap<string, number> = new Map([
  ['gathered', 1],
  ['on strike', 3],
])

/** Numbers that only grow: a later and greater one brings the earlier up to date. */
export const GROWING = wordSet(`
  signed
  arrested
  lost
  found
  fled
  ill
  burned
  identified
  vaccinated
  rescued
  cancelled
`)

/** Of these, those that grow from hour to hour, as the work of a day of disaster does. */
export const HOURLY = wordSet(`
  found
  fled
  rescued
`)

/** Nouns that mean the same when they are counted, by stem. */
export const SAME_NOUNS: ReadonlyMap<string, string> = new Map(
  [
    'soldier troop serviceman servicemen servicewoman fighter',
    'worker employe staff labourer miner workman',
    'hom hous dwell household',
    'policeman officer',
    'aircraft plane warplane jet',
    'demonstrator protester marcher protestor',
    'spectator fan supporter attendee visitor',
    'resident inhabitant villager townspeople',
    'passenger traveller',
    'guest holidaymaker tourist',
    'pupil student schoolchild',
    'lorry truck',
    'ship vessel boat',
    'case infection',
    'flight departure',
    'seat mandate',
    'job post',
  ].flatMap((line) => line.split(' ').map((noun, _, [first = '']): [string, string] => [noun, first])),
)

/** Shares that grow until the polls close, told as of an hour. */
export const GROWING_SHARES = wordSet(`
  turnout
`)

/** `Turnout was 58 percent at 5 p.m.` */
export const BY_THE_HOUR =
  /\b(?:by|at|as of) (?:noon|midday|(?:\d{1,2}|\p{L}+)(?:[:.]\d\d)? ?(?:[ap]\.?m\b|o['’]clock))/iu
