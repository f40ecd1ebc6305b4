import { wordPattern } from '../../engine/index.ts'
/** Two ways a thing can stand that exclude each other, as stems or patterns of the words that say so. */
export interface Opposition {
  id: string
  /** What a conflict of the two is called. */
  label: string
  no: RegExp
  yes: RegExp
  /** Whether it may well change from one day to the next: a road closed on Monday may be open on Tuesday. */
  changes: boolean
  /**
   * What need not be named again when the next voice speaks of it: a thing, somebody, or, where a story has one of it at a
   * time, anything. Default: it must be named.
   */
  of?: 'thing' | 'person' | 'story'
  /** Whether nothing and nobody at all stands against anything: `work has begun`, `not a spade had been moved`. */
  ofNothing?: true
  /** Whether of many some are on either side, as of those alive and those dead: no text with words of both takes one, and how many there are says nothing of somebody. */
  ofSome?: true
}

export const OPPOSITIONS: readonly Opposition[] = [
  {
    id: 'goes-on',
    label: 'halted or continued',
    no: /\b(?:(?<!\b(?:an?|the|to|this|that|any) )(?:halt(?:s|ed|ing)?|pauses?|stops?)|suspend(?:s|ed|ing)?|suspension|paus(?:ed|ing)|stopp(?:ed|ing)|ceas(?:e|es|ed|ing)|fr(?:eeze|oze|ozen)|call(?:s|ed|ing)? off|cancel(?:s|led|ling|ed)?|abandon(?:s|ed|ing)?|scrap(?:s|ped)|shelved|(?:is|are|was|were) over|ended|at a standstill|idle|idled|(?:not (?:one|a single|a)|no) \p{L}+ (?:is|was|are|were|has|had)(?: been)? (?:moving|running|working|moved|leaving|sailing|flying)|br(?:oke|oken) (?:off|down)|collapsed)\b/iu,
    yes: /\b(?:continu(?:e|es|ed|ing)|resum(?:e|es|ed|ing)|press(?:ed|ing)? (?:on|ahead)|(?:go(?:es|ing)?|went|gone) on(?! (?:strike|to|an?|air|trial|sale)\b)|going ahead|goes ahead|went ahead|carr(?:y|ied|ying) on|proceed(?:s|ed|ing)?|intensif(?:y|ied|ies)|ongoing|still (?:going|running|under way|operating|at work|working|being)|under way|underway|without (?:interruption|a break|pause)|never stopped|as normal|as usual|uninterrupted|in full swing|still (?:pouring|flowing|leaking|coming|firing|burning|meeting|talking))\b/i,
    changes: true,
    of: 'thing',
    ofNothing: true,
  },
  {
    id: 'open',
    label: 'open or closed',
    no: /\b(?:clos(?:e|ed|ure)|shut|shuttered|sealed(?: off)?|blocked|impassable|barred|locked|chained|bolted)\b/i,
    yes: /\b(?:open|opened|reopen(?:s|ed|ing)?|passable|cleared|unblocked)\b/i,
    changes: true,
    of: 'thing',
  },
  {
    id: 'agreed',
    label: 'agreed or refused',
    no: /\b(?:reject(?:s|ed|ing|ion)?|oppos(?:es?|ed)|refus(?:e|es|ed|ing|al)|turned down|vetoed|ruled out|walked out|voted against|voted down|threw out|declined the|no (?:deal|agreement|accord))\b/i,
    yes: /\b(?:accept(?:s|ed|ing|ance)?|agree[ds]?|approv(?:e|es|ed|al)|endors(?:e|es|ed)|signed|ratified|voted for|backed(?! (?:out|down|away|off|up)\b)|consented|reached (?:a|an) (?:deal|agreement|accord))\b/i,
    changes: true,
  },
  {
    id: 'held',
    label: 'held or given up',
    no: /\b(?:withdr(?:ew|awn)|withdrawal|retreat(?:s|ed|ing)?|pulled (?:out|back)|lost control|gave up|surrendered|left the|abandoned|fell to|driven (?:out|from))\b/i,
    yes: /\b(?:holds?|held|remain(?:s|ed)? (?:in|at|on|inside)|stayed|still in|in control|controls?|retained|kept control|not moved|dug in|stationed)\b/i,
    changes: true,
    of: 'thing',
  },
  {
    id: 'intact',
    label: 'intact or destroyed',
    no: /\b(?:collapsed?|destroyed|burst|breach(?:ed)?|gave way|given way|failed|damaged|ruined|wrecked|burn(?:t|ed) down|cracked|leak(?:ed|ing|s))\b/i,
    yes: /\b(?:(?:wall|dam|dyke|dike|levee|bank|barrier|embankment|bridge|roof|door|fence)s?\b[^,.;]{0,25} (?:(?:had|has|have) )?held(?=\s*(?:[.,;]|$))|intact|undamaged|unharmed|unscathed|sound|held firm|holding|standing|no damage|no (?:leak|breach|crack)s?)\b/i,
    changes: true,
    of: 'thing',
  },
  {
    id: 'alive',
    label: 'alive or dead',
    no: /\b(?:dead|died|killed|dies|death(?! (?:penalty|sentence|row|threat|squad|certificate|rate|tax)))\b/i,
    yes: /\b(?:alive|survived|survives|unhurt|recovering|no (?:deaths?|fatalit(?:y|ies)|one (?:was )?(?:died|killed)))\b/i,
    changes: false,
    ofSome: true,
  },
  {
    id: 'free',
    label: 'held or free',
    no: /\b(?:detain(?:ed|s)?|arrest(?:ed|s)?|captured(?! (?:by|on|in) )|in custody|jailed|imprisoned|held captive|abducted|kidnapped|taken hostage)\b/i,
    yes: /\b(?:releas(?:ed?|es)|freed|set free|and free|is free|was free|at large|on the run|let go|at liberty|at home|left of (?:his|her|their) own)\b/i,
    changes: true,
    of: 'thing',
  },
  {
    id: 'safe',
    label: 'safe or unsafe',
    no: /\b(?:unsafe|contaminat(?:ed|ion)|poison(?:ed|ous|ing)?|toxic|unfit|tainted|polluted|dangerous(?:ly)?)\b/i,
    yes: /\b(?:safe|clean|harmless|fit (?:to|for)|within (?:the )?limits|no (?:trace|risk|danger)|drinkable)\b/i,
    changes: true,
    of: 'thing',
  },
  {
    id: 'intended',
    label: 'accident or intent',
    no: /\b(?:accident(?:al|ally)?|by mistake|unintended|fault|faulty|malfunction|short circuit|natural causes)\b/i,
    yes: /\b(?:deliberate(?:ly)?|arson|sabotage[ds]?|on purpose|intentional(?:ly)?|set on purpose|planted|murder(?:ed)?|(?:was|were|is|been|as|by|for|call(?:s|ed) it|it) (?:not )?(?:an?|the) (?:[\p{L}-]+ ){0,2}attack)\b/iu,
    changes: false,
    of: 'story',
  },
  {
    id: 'first',
    label: 'won or lost',
    no: /\b(?:lost|loses|defeat(?:ed)?|conceded|beaten)\b/i,
    yes: /\b(?:won|wins|victory|victorious|elected|prevailed)\b/i,
    changes: false,
  },
  {
    id: 'arrived',
    label: 'arrived or not',
    no: /\b(?:turned (?:back|away)|never (?:reached|arrived|came|received|got)|failed to (?:reach|arrive)|(?:nobody|no one|none) (?:had|has) (?:come|arrived)|missing|stranded|undelivered)\b/i,
    yes: /\b(?:arriv(?:e|es|ed|al)|reach(?:ed|es)|delivered|unloaded|got through|landed)\b/i,
    changes: true,
    of: 'thing',
    ofNothing: true,
  },
  {
    id: 'begun',
    label: 'begun or not',
    no: /\b(?:yet to (?:begin|start)|not (?:yet )?(?:begun|started)|(?:nobody|no one|none) has (?:begun|started)|postponed|put off|delayed|not a (?:spade|stone|finger|brick) (?:has|had) (?:been )?(?:moved|laid|lifted))\b/i,
    yes: /\b(?:ha(?:s|ve|d) (?:begun|started|got under way)|beg[au]n|started|under way|underway)\b/i,
    changes: true,
    ofNothing: true,
  },
  {
    id: 'office',
    label: 'in office or out',
    no: /\b(?:dismissed|sacked|fired|ousted|(?:threatened|threatens|wanted|wants) to (?:resign|quit|step down)|removed from (?:office|his post|her post)|resigned|stepped down|quit|offered to (?:step down|resign))\b/i,
    yes: /\b(?:remain(?:s|ed)? (?:in (?:(?:his|her|their|the) )?(?:office|post|charge|place|job)|a member of|head of|on the (?:board|staff|force|payroll))|still (?:a member of|employed|on (?:the|its|their) (?:board|staff|force|payroll|books))|still (?:the |its |our |their )?(?:manager|coach|chief|head|chairman|director|minister|leader|editor|mayor|captain)|happy in (?:his|her) (?:post|job)|still in (?:office|post|charge)|on (?:(?:sick|paid|unpaid|annual|compassionate) )?(?:leave|duty|holiday)|at (?:his|her) desk|going nowhere|staying on|stays on|will stay|not going anywhere)\b/i,
    changes: true,
    of: 'person',
  },
  {
    id: 'recovered',
    label: 'found or missing',
    no: /\b(?:(?:still|remain(?:s|ed)?) (?:missing|lost|unaccounted for)|not (?:been )?(?:found|recovered))\b/i,
    yes: /\b(?:recovered|retrieved|accounted for|(?:was|were|been) (?:all )?found)\b/i,
    changes: true,
    of: 'person',
  },
  {
    id: 'supplied',
    label: 'enough or short',
    no: /\b(?:r[au]n out|running (?:out|low)|shortages?|short of|lack(?:s|ed|ing)?|none left|too (?:few|little)|insufficient|exhausted|used up)\b/i,
    yes: /\b(?:enough|plenty|sufficient|ample|in stock|well[ -](?:stocked|supplied)|adequate)\b/i,
    changes: true,
    of: 'thing',
    ofNothing: true,
  },
  {
    id: 'works',
    label: 'working or failed',
    no: /\b(?:out of (?:action|order|service)|(?:could not|couldn['’]t) be (?:opened|used|started|closed|switched on|turned on)|failed to (?:work|open|start|respond|go off)|malfunctioned|power cuts?|blackout|without (?:power|electricity|water)|in the dark|cut off|broken down|offline|grounded|disabled)\b/i,
    yes: /\b(?:restored|(?:power|electricity|water|gas|heating|light) (?:is|was|are|were|had been|has been) back|back (?:on|online|in service)|working (?:again|normally)|repaired|have power|had power|fully (?:working|operational)|work(?:ed|s|ing)? (?:as (?:it|they) should|as (?:planned|intended|designed|normal)|properly|normally|perfectly|well|without fault)|functioned|(?:gone|went|go) off|in (?:good|perfect|full) working order|in (?:good|perfect) order)\b/i,
    changes: true,
    of: 'thing',
    ofNothing: true,
  },
  {
    id: 'contained',
    label: 'under control or not',
    no: /\b(?:out of control|(?:still )?(?:burning|raging|spreading)|advancing|flar(?:ed|ing) up)\b/i,
    yes: /\b(?:(?:been |is |was |are |were |largely |fully )?contained|(?:brought |been |got )?under control|put out|extinguished)\b/i,
    changes: true,
    of: 'thing',
  },
  {
    id: 'informed',
    label: 'told or not',
    no: /\b(?:(?:first|only) (?:heard|learned|learnt|knew|found out)|(?:learned|learnt|heard|found out|read) (?:of|about) (?:it|this|that|the [\p{L}-]+(?: [\p{L}-]+)?) (?:only )?(?:from|in|on|through)|(?:found out|learned|learnt|heard|read) (?:about it |of it )?(?:only )?(?:from|on|in|through|by) (?:my|his|her|our|their|the|a|an) (?:\p{L}+ )?(?:phone|radio|television|tv|news|newspapers?|papers?|internet|website|e-?mail|text|message|letter|press|media|colleagues?|neighbou?rs?)|kept in the dark|without (?:being (?:told|asked|consulted)|consultation))\b/iu,
    yes: /\b(?:(?:was|were|been) (?:\p{L}+ly )?(?:advised|alerted|told|informed|consulted|notified|warned|briefed)|(?:told|informed|consulted|notified|warned|briefed|advised|alerted) (?:him|her|them|me|us)|rang|knew (?:of|about))\b/iu,
    changes: false,
  },
  {
    id: 'genuine',
    label: 'genuine or not',
    no: /\b(?:fakes?|faked|forged|forger(?:y|ies)|doctored|manipulated|(?:was|were|been) staged|falsified|counterfeit|an old (?:picture|photograph|video|film))\b/i,
    yes: /\b(?:genuine|authentic)\b/i,
    changes: false,
    of: 'thing',
  },
  {
    id: 'began-it',
    label: 'who began',
    no: /\b(?:(?:only|merely) (?:responded|returned|defended|fired back|reacted)|returned fire|fired back|retaliated|(?:in|acted in) self-defence|responded to (?:an?|the) attack|provoked)\b/i,
    yes: /\b(?:opened fire|fired (?:first|the first)|attacked (?:first|without)|started (?:it|the (?:fight|fighting|shooting|violence|brawl))|struck first|unprovoked|threw the first)\b/i,
    changes: false,
    of: 'story',
  },
]

/** Words that turn a statement into its contrary. */
export const NEGATION =
  /\b(?:no|not|never|none|nobody|neither|nor|nothing|without|den(?:y|ies|ied|ying|ial)|untrue|false(?=\s*(?:[.,:;”"’]|$|and\b|as\b|but\b))|baseless|unfounded|fabrication|(?:was|were|is|are|been|being|as|entirely|wholly|simply) (?:fabricated|invented)|rumou?rs?|contrary to|refut(?:e|es|ed)|disputed|disputes? (?:that|this|the|it|his|her|their)|cannot|hoax)\b|n['’]t\b/i

/** `no comment`, `no number was given`: what a report lacks is not thereby denied. */
export const LACKING =
  /\bno (?:\w+ )?(?:accounts?|answers?|comments?|confirmation|dates?|details?|doubt|evidence|figures?|information|names?|numbers?|one else|proof|reasons?|replies|reply|response|signs?|sources?|statements?|words?)\b/gi

/** `not just children`, `not surprised that he left`: what stands behind is not denied. */
export const NO_DENIAL =
  /(?:\bnot|n['’]t) (?:just|only|merely|simply|solely|least)\b|(?:\b(?:not|never|hardly)|n['’]t) (?:at all |very |really |too |particularly |in the least )?(?:surpris(?:ed|ing)|happy|pleased|glad|sorry|ashamed|proud|disappointed|shocked|bothered|upset|amused)(?= (?:that|to|by|at|with|about)\b)/giu

/** `The film does not show whether he was armed`, `nobody knows where he went`, `had not meant to break it` deny nothing. */
export const NOT_WHETHER =
  /(?:\bnot|\bnobody|\bno one|\bnever|n['’]t) (?:\p{L}+ ){1,3}(?:whether|if|how|why|where|when|who|what)\b|(?:\bnot|\bnever|n['’]t) (?:been )?(?:mean|meant|intend(?:ed)?|try|tried|wish(?:ed)?) to\b/giu

/** Words for what is to come, or to come if something else does: two who both speak so may contradict each other. */
export const TO_COME = /\b(?:would|will)\b/i

/** `denied the union a list`, `was denied bail`: refused, and nothing is said to be untrue. */
export const REFUSAL =
  /\bden(?:y|ies|ied|ying)\s+(?!that\b)(?:(?:the|them|him|her|us|me|\p{Lu}\p{L}+)\s+(?:\p{L}+\s+){0,2})?(?:an?\s+(?!report|claim|allegation|accusation|suggestion|rumou?r|charge|link|role|part|connection|plot|plan|cover)\p{L}+|access|entry|permission|bail|visas?|treatment|requests?|the\s+(?:right|chance|opportunity))\b/iu

/** Nobody at all came to harm; `no soldiers were hurt` says nothing of others. */
export const UNHARMED =
  /\b(?:nobody|no one|none|not (?:one|a single))\b.{0,60}\b(?:hurt|injured|wounded|harmed|killed|died|come to (?:any )?harm|came to (?:any )?harm|fell ill|fallen ill|been affected)\b|\bno (?:casualties|injuries|deaths|fatalities)\b|\b(?:everyone|everybody|all) .{0,30}\b(?:unhurt|unharmed|survived|(?:got|made it|came) out|escaped|accounted for|is safe|are safe|were safe|was safe)\b/i
/** Words of it that tell of no group. */
export const HARM_WORDS =
  /\b(?:hurt|injured|wounded|harmed|killed|died|come|came|any|harm|fell|fallen|ill|affected|casualties|injuries|deaths|fatalities|unhurt|unharmed|survived|got|made|accounted|safe|everyone|everybody|people|persons|reported|seriously|badly)\b/gi
export const HARMED =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|several|many|\d+)\b.{0,120}\b(?:hurt|injured|wounded|wounds|injuries|killed|died|dead|missing|unaccounted for|trapped|treated (?:for|in)|in hospital|(?:taken|brought|rushed|flown|admitted) to (?:the |a )?hospital|fell ill|fallen ill)\b|\b(?:hurt|injured|wounded|killed)\b.{0,20}\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens|several|many|\d+)\b/i

/** What is planned, feared, wished, demanded or possible has not happened. */
export const UNREAL =
  /\b(?:(?:would|could|should)(?:n['’]t)?|may|might|if|(?<!\b(?:free|own|good|ill) )will|plan(?:s|ning|ned)?|intend(?:s|ed|ing)?|intention|propos(?:e[ds]?|ing|al|als)|threat(?:s|en(?:s|ed|ing)?)?|(?<!\b(?:been|was|were|being) )warn(?:s|ed|ing|ings)?|call(?:s|ed|ing)? (?:for|on)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|hop(?:e|es|ed|ing)|expect(?:s|ed|ing)?|ready to|prepared to|ask(?:s|ed|ing)? (?:for|to)|request(?:s|ed|ing)?|seek(?:s|ing)?|sought|whether|until|unless|want(?:s|ed|ing)?|press(?:es|ed|ing)? for|push(?:es|ed|ing)? for|appeal(?:s|ed|ing)? (?:for|to)|campaign(?:s|ed|ing)? (?:for|to)|steps|efforts?|try|tries|tried|trying|aim(?:s|ed|ing)?|need(?:s|ed)?|must|agree[ds]? to|refus(?:e|es|ed|al)|risk(?:s|ed)?|fear(?:s|ed)?|alleged(?:ly)?|(?:not|n['’]t) (?:certain|sure|clear|know)|uncertain|unclear|accus(?:e|es|ed|ing)|rumou?rs?|scheduled|no evidence)\b/i

/** `to stop the fighting` is a purpose, and `the halting of talks` no report that they were halted. */
export const PURPOSE = /\b(?:to|for|of|from|by|without|before|after) (?:\p{L}+ly )?$/iu

/** `to avoid | a nuclear accident`: nothing has happened. */
export const AVERTED =
  /\b(?:avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|avert(?:s|ed|ing)?|risks? of|danger of|threat of|fears? of|possibility of|warn(?:s|ed|ing)? of|in case of) (?:[\p{L}-]+ ){0,4}$/iu

/** Sentences that deny the one before, and say no more of it. */
export const REPLIES = new RegExp(
  [
    // `Brandt denied this`, `rejected the claim`, `contradicted him`
    String.raw`(?<!\b(?:not|never) |n['’]t )\b(?:den(?:y|ies|ied)|disput(?:es?|ed)|contradict(?:s|ed)|refut(?:es?|ed)) (?:this|that|it|him|her|them|the (?:claims?|allegations?|accusations?|accounts?|reports?|suggestions?|versions?|numbers?|figures?))\s*(?:[.,:;]|as\b|$)`,
    // `denied that that was the case`
    String.raw`\bden(?:y|ies|ied) that (?:that|this|it) (?:is|was|had)\b`,
    // `dismissed the report`, but not `rejected it`, which may be an offer
    String.raw`\b(?:dismiss(?:es|ed)|reject(?:s|ed)) (?:the|that|this|those|these) (?:claims?|allegations?|accusations?|accounts?|reports?|suggestions?|versions?|numbers?|figures?)\s*(?:[.,:;]|as\b|$)`,
  ].join('|'),
  'iu',
)

/** The same in words that may stand for something in their own sentence, unless they begin what is said: `that was not so`. */
export const ANAPHORIC_REPLIES = new RegExp(
  [
    // `that was not true`
    String.raw`\b(?:this|that|it) (?:is|was) (?:simply |plainly |just )?(?:not true|not so|not the case|not what happened|untrue|false|a lie|wrong|invented|nonsense|absurd)\b`,
    // `called this absurd`
    String.raw`\bcall(?:s|ed) (?:this|that|it|the (?:claims?|reports?|accounts?|allegations?|accusations?|charges?|ideas?|suggestions?|stor(?:y|ies)|numbers?|figures?)) (?:a lie|lies|untrue|false|nonsense|absurd|baseless|ridiculous|rubbish|wrong|invented|fiction|an invention|a fabrication|slander|a slander|a myth|a fairy tale|grotesque|laughable|made up|pure invention)\b`,
    // `had done no such thing`
    String.raw`\b(?:done|said|made|sent|given|received|had|happened|seen|heard|signed|paid|promised|offered|ordered|asked for|agreed to) no such \p{L}+\b|\b(?:had|has|have|was|were|did) (?:\p{L}+ ){1,2}?nothing of the (?:kind|sort)\b|\bno such \p{L}+ (?:was|were|had|has|have|took|exist)`,
    String.raw`\bno (?:sign|evidence|indication|trace|truth|word|question) (?:of|for|in) (?:this|that|it|any of (?:this|that|it))\b`,
    // `not one had been`, `none were`, `people had had none`
    String.raw`\b(?:not (?:one|a single one)|none|nobody|no one|neither)(?: of (?:them|these|those|it))? (?:had|has|have|was|were|did|is|are|would|will)(?: been| done so)?\s*[.”"]`,
    String.raw`\b(?:had|has|have|got|received|seen) (?:had |got |received |seen )?none(?: (?:since|so far|at all|yet)\b[^.;]{0,30})?\s*[.”"]`,
    String.raw`\bnone (?:of them )?(?:was|were|had been) ever \p{L}+\s*[.”"]`,
    // `there had been no accident`
    String.raw`\bthere (?:had been|has been|was|were) no (?:such )?(?:accident|incident|collision|attack|assault|violence|shooting|explosion|blast|leak|crash|clash|fight|stampede|ambush)s?\b`,
    // `they had come without one`
    String.raw`\bwithout (?:one|any|it|them)\s*[.”"]`,
    // `the subject had never come up`
    String.raw`\bthe (?:subject|matter|question|issue|topic|idea) (?:has|had|was|were) (?:never|not) (?:been )?(?:come up|arisen|raised|discussed|mentioned|considered|on the table)\b`,
    String.raw`\b(?:never|not) (?:considered|thought of|intended|dreamt of|dreamed of|discussed|proposed|suggested|contemplated) (?:it|this|that|doing so|any such \p{L}+)\b`,
    // `that had not been discussed`
    String.raw`\b(?:this|that|it) (?:had|has|was|were) (?:not|never) (?:been )?(?:discussed|agreed|decided|promised|mentioned|considered|planned|intended|settled|raised|on the table)\b`,
    String.raw`\b(?:disagrees|disagreed|thought otherwise|said otherwise|saw it otherwise)\s*[.:]`,
    String.raw`\b(?:he|she|it|they|this|that) (?:ha[ds]|was|were|did|does|do|is|are|would|will|could) not(?: (?:done so|been|happened|happen))?\s*[.”"]`,
    String.raw`\b(?:not|never|n['’]t|nobody|no one|not one|none)\b[^.;:]{0,60}\b(?:any|a (?:word|cent|penny)) of (?:it|this|that)\b`,
  ].join('|'),
  'iu',
)

/** Words that say of somebody that they are held, and that they are not. */
export const IN_CUSTODY = /\b(?:arrested|under arrest|detained|taken into custody|in custody|taken away)\b/i
export const SET_FREE = /\b(?:at liberty|free to go|released|set free)\b/i

/** Whoever is spoken of again: `his client`, `she`. */
export const WHO_IS_HELD =
  /^(?:that )?(?:(?:his|her|their|the) (?:client|son|daughter|husband|wife|brother|sister|father|mother|colleague|member|man|woman|suspect|captain|driver|journalist|activist|employee)|he|she|they|nobody (?:has|had))\b/i

/** Something that can go on or be halted, in whatever words it is told. */
export interface Activity {
  id: string
  label: string
  /** Words for it. */
  named: RegExp
  /** Words that say it took place; none where only `continues` and the like can say so. */
  done?: RegExp
}

export const ACTIVITIES: readonly Activity[] = [
  {
    id: 'military',
    label: 'military operations',
    named:
      /\b(?:air ?strikes?|air raids?|raid(?:s|ed)?|shell(?:ed|ing)|bomb(?:ed|ing|ings|ardment)|offensive|operations?|struck|warplanes?|tanks|attack(?:s|ed|ing)?|artillery|fighting|clashes|military activity|targeted|(?:air|drone|missile|rocket) strikes?|strikes? (?:on|against))\b/i,
    done: /\b(?:(?:strikes?|raids?|shelling|bombardment|warplanes?|tanks?|aircraft|artillery|missiles?|drones?|troops|forces|army|military)\b.{0,60}\b(?:struck|hit|(?<!\b(?:have|has|had) )(?:killed|wounded)|destroyed|shelled|bombed|raided|targeted|attacked|carried out|launched|fired)|(?:was|were|been) (?:struck|hit|shelled|bombed|raided|targeted|attacked)|(?:killed|wounded|injured|destroyed|damaged) (?:in|by|during) (?:\w+ ){0,3}(?:air ?strikes?|strikes?|air raids?|raids?|shelling|bombardments?|missiles?))\b/i,
  },
  { id: 'talks', label: 'talks', named: /\b(?:talks|negotiat(?:ions?|ing)|mediation)\b/i },
  {
    id: 'transport',
    label: 'services',
    named: /\b(?:ferr(?:y|ies)|trains?|flights?|buses|sailings?|trams?|departures?)\b/i,
    done: /\b(?:sailed|set sail|took off|flew|left on time|ran on time)\b/i,
  },
  {
    id: 'strike',
    label: 'the strike',
    named: /\b(?:strik(?:e|es|ing)|walk-?outs?|walk(?:ed|ing)? out|industrial action|stoppages?|picket(?:s|ing)?)\b/i,
    done: /\b(?:(?:went|gone|are|were|is|was|been|remain(?:ed)?) on strike|walked out|downed tools|laid down (?:their )?tools|stopped work|staged (?:an?|the) (?:strike|walkout)|(?:strike|walkout) (?:began|started))\b/i,
  },
  { id: 'search', label: 'the search', named: /\b(?:search(?:es|ing)?|rescue(?:rs| work)?|divers)\b/i },
  { id: 'production', label: 'production', named: /\b(?:production|output|assembly|mining|drilling|pumping)\b/i },
  { id: 'aid', label: 'aid', named: /\b(?:aid|convoys?|deliver(?:y|ies)|shipments?|supplies)\b/i },
]

/** What an affair is about, until a later story tells that it is over. */
interface Course {
  id: string
  label: string
  /** Words that say that it has begun or goes on. */
  on: RegExp
  /** Words that say that it is over. */
  over: RegExp
}

export const COURSES: readonly Course[] = [
  {
    id: 'strike',
    label: 'the strike',
    on: /\b(?:walk(?:ed|s)? out|(?:on|went on|began a|called a|joined the) strike|stopped work|(?:the|their|its) (?:\p{L}+ )?(?:strike|walkout|stoppage)(?! (?:is|was) over)|downed tools)\b/iu,
    over: /\b(?:(?:went|gone|are|were) back (?:to|at) work|returned to work|(?:called off|ended|abandoned|suspended) (?:its|their|the) (?:\p{L}+ ){0,2}(?:strike|walkout|stoppage)|(?:strike|walkout|stoppage)\b[^.;]{0,40} (?:is|was) over|strike (?:has )?ended)\b/iu,
  },
  {
    id: 'blockade',
    label: 'the blockade',
    on: /\b(?:block(?:ed|ing|ade[sd]?)|occup(?:ied|ying)|barricade[sd]?)\b/i,
    over: /\b(?:(?:lifted|ended|called off|gave up|cleared) (?:its|their|the) (?:\p{L}+ ){0,2}(?:blockade|occupation|barricades?|sit-in)|(?:blockade|occupation|sit-in) (?:is|was) over)\b/iu,
  },
  {
    id: 'siege',
    label: 'the siege',
    on: /\b(?:took (?:control|over)|take over|seized|(?:holding|held|taken?|took) (?:\p{L}+ ){0,3}(?:hostages?|captive|guards)|siege|barricaded (?:himself|herself|themselves))\b/iu,
    over: /\b(?:retook|retaken|regained control of|siege\b[^.;]{0,30} (?:is|was) over|ended (?:the|a) siege|(?:freed|released) (?:the|all|both) (?:\p{L}+ )?(?:hostages|guards|captives))\b/iu,
  },
  {
    id: 'outbreak',
    label: 'the outbreak',
    on: /\b(?:outbreak|epidemic|(?:caught|infected with|cases of|fell ill with|contracted) \p{L}+|\p{L}+ cases)\b/iu,
    over: /\b(?:(?:outbreak|epidemic)\b[^.;]{0,40} (?:is|was|has been declared|been declared) over|(?:declared|ended) (?:the )?(?:\p{L}+ )?(?:outbreak|epidemic)(?: over)?)\b/iu,
  },
  {
    id: 'fire',
    label: 'the fire',
    on: /\b(?:fire|blaze|wildfire|flames)\b/i,
    over: /\b(?:(?:brought|got) (?:the|a) (?:\p{L}+ ){0,3}(?:fire|blaze|wildfire) under control|(?:fire|blaze|wildfire)\b[^.;]{0,40} (?:is|was|has been|had been|been) (?:put out|extinguished|brought under control|under control)|put out the (?:\p{L}+ )?(?:fire|blaze))\b/iu,
  },
]

/** Verbs that mean the same of what is asserted and denied, by stem. */
const SAME_VERBS: ReadonlyMap<string, string> = new Map(
  [
    'clos shut',
    'resign quit',
    'start begin began begun',
    'buy bought purchas',
    'dismiss sack',
    'injur hurt wound',
    'die death dead kill',
    'tell told inform',
    'pay paid payment',
    'check inspect test examin',
    'repair fix mend',
    'warn warning alert',
    'hir recruit employ',
    'talk negoti',
    'agre agree deal accord pact',
    'leak spill',
    'soldier troop army military',
    'shop supermarket store retailer',
    'passenger customer traveller guest',
    'photograph pictur photo imag',
    'offer bid propos',
    'pupil student',
    'job post',
    'worker staff',
    'hous home',
    'ship vessel boat',
    'lorry truck',
    'blast explos',
    'letter email messag',
    'money fund cash',
    'gun weapon arm',
    'drug medicin',
    'telephon call phon ring',
    'guard escort bodyguard',
    'advis counsel recommend',
    'household hom hous family',
    'electricity power',
    'blackout outag',
    'fault failur defect',
    'walkout stoppag strik',
    'protest demonstr rally',
    'child kid youngster',
    'policeman officer polic',
    'firefighter fireman fire-fighter',
    'hospit clinic',
    'ill sick unwell',
    'fall drop declin decreas',
    'ris increas grow climb growth',
    'finish complet conclud',
    'postpon delay defer',
    'reject refus refusal',
    'approv endors',
    'request applic',
    'reply respond respons',
    'film footag video record',
    'promis pledg vow guarante assuranc undertak commit',
    'wag salary',
    'build construct erect',
    'demolish raz',
    'crash collid collis',
    'die murder',
    'attack assault raid',
    'steal rob theft robbery burglary',
    'arrest detain detent',
    'releas fre',
    'indict charg',
    'lawyer attorney solicitor barrister',
    'company firm business',
    'worker employe',
    'fraud rig',
    'permit allow permiss',
    'forbid ban prohibit',
    'vaccin jab',
    'clean disinfect',
    'pollut contamin',
    'siren alarm',
    'rescu sav',
    'discover find',
    'recover retriev',
    'fle escap',
    'assist help aid assistanc',
    'supply deliver delivery',
    'loan lend',
    'debt owe',
    'cut reduc reduct',
    'film docu paper fil',
    'evidenc proof',
    'missil rocket',
    'dron unman',
    'crew sailor',
    'road street',
    'car vehicl automobil',
    'plan aircraft jet airliner',
    'bus coach',
    'teacher schoolteacher',
    'mistak error',
    'accident mishap',
    'threat threaten',
    'brib bribery kickback',
    'agre contract',
    'beat punch',
    'confess admit admiss',
    'apologis apology apologiz',
    'expel expuls deport',
    'flood inund',
    'money grant subsidy',
    'inspector auditor',
    'resident villager townspeopl inhabitant',
    'search hunt',
    'sink capsiz',
    'suspend suspens',
    'transfer mov',
    'victim casualty',
    'check visit',
    'withdraw pull',
    'gift donat present',
    'gunman shooter attacker assailant',
    'hostag captiv',
    'kidnap abduct kidnapper abductor',
    'knif blad',
    'tumour cancer',
    'donor giver',
    'dismiss fir',
    'deleg representativ',
    'check sampl',
    'speed pac',
    'steal stolen',
    'agre treaty',
    'yell shout',
  ].flatMap((line) => line.split(' ').map((verb, _, [first = '']): [string, string] => [verb, first])),
)

/** One word for a verb, the noun made of it and the verbs that mean the same: `inspected`, `no inspection`, `resigned`, `resignation`. */
export function sameVerb(term: string): string {
  const noun = term.length > 7 ? term.replace(/(?:ion|ment|al)$/, '') : term
  const root = noun.length > 6 ? noun.replace(/at$/, '') : noun
  return SAME_VERBS.get(root) ?? root
}

/** What is told of nothing and nobody at all: `not a spade had been moved`, `nobody had come`. */
export const NONE_WHATEVER = /\b(?:not (?:one|a|a single) \p{L}+|nobody|no one|nothing)\b/iu

/** What those asked say is a share of them, and no account. */
export const POLL_SHARES =
  /\b(?:respondents?|surveyed|polled|those asked)\b|(?<!\bby (?:about |some |nearly |almost |more than )?[\d.]{1,6} ?|\b(?:offer|bid) (?:of|to) [\d.]{1,6} ?)(?:%|\bper ?cent\b)|\b(?:one|two|three|four|nine|\d+) (?:in|out of) (?:every )?(?:two|three|four|five|six|ten|\d+)\b(?! (?:years?|months?|weeks?|days?|hours?))|\b(?:half|thirds?|quarters?) (?:of (?:all |the )?)?(?:\p{L}+ )?(?:say|said|think|believe)\b/iu

/** `It cannot be denied that he tried` is no denial. */
export const UNDENIED = /\b(?:cannot|can(?:no|['’])t|could not|nobody|no one) (?:be )?den(?:ied|ies|y)\b/giu

/** Words of a denial. */
export const DENIAL_WORDS = wordPattern(`
  deny
  denies
  denied
  denying
  denial
  untrue
  is false
  was false
  are false
  were false
  as false
  baseless
  unfounded
  was fabricated
  were fabricated
  is fabricated
  was invented
  were invented
  is invented
  as invented
  been invented
  been fabricated
  contrary to
  refute
  refutes
  refuted
  hoax
`)

/** Words between a negation and what it denies that say nothing of it: `had never received a warning`, `no trace of gas`. */
export const EMPTY_WORDS = wordPattern(`
  ever
  received
  given
  got
  made
  seen
  heard
  issued
  single
  one
  trace of
  sign of
  thought of
  thought about
  considered
`)

/** What a share of those who were asked say, in the sentence of whoever tells it. */
export const SHARE_SAYS =
  /(?:%|\b(?:per ?cent|half|thirds?|quarters?|majority|(?:one|two|three|four|nine|\d+) (?:in|out of) \w+)\b)[^.;,]{0,60}\b(?:sa(?:y|id)|th(?:ink|ought)|believed?|fe(?:el|lt)|expect(?:ed)?|approved?)\b/i
