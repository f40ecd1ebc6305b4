import { wordSet } from '../../engine/index.ts'

/**
 * What one side says was done and the other that nothing of the kind was, each in its own words: who was warned never heard,
 * who was beaten nobody touched. Read only between two voices of which one follows on the other.
 */
interface Dealing {
  id: string
  /** Words by which it was done. */
  done: RegExp
  /** Words that, denied, leave no room for it, whomever or whatever else they name. */
  denied: RegExp
  /** Words that, denied, leave no room for it where they name nothing but it. */
  deniedBare?: RegExp
  /** Words that leave no room for it without denying anything: `heard of it from the radio`. */
  otherwise?: RegExp
}

export const DEALINGS: readonly Dealing[] = [
  {
    id: 'told',
    done: /\b(?:warn(?:ed|ing|s)?|urged|recommended|appealed to|told|inform(?:ed|s)?|notif(?:ied|ies)|advis(?:ed|es)|alerted|briefed|consult(?:ed|s)?|instruct(?:ed|s)|order(?:ed|s)?|ask(?:ed|s)?|request(?:ed|s)?|wrote|written|messaged?|letters?|emails?|emailed|texts?|texted|call(?:ed|s)?|phoned|telephoned|rang|rung|contact(?:ed|s)?|apologi[sz]ed|offer(?:ed|s)?|promis(?:ed|es)|invit(?:ed|es|ation)|complain(?:ed|ts?)|report(?:ed)? (?:it|the|this|that)|raised|spok(?:e|en) (?:to|with)|talked (?:to|with)|in touch|visit(?:ed|s)?|handed over|sent|said sorry|condolences)\b/i,
    denied:
      /\b(?:hear[ds]? from|spok(?:e|en) (?:to|with)|speak (?:to|with)|talked (?:to|with)|contact(?:ed|s)?|in touch|been (?:told|informed|warned|asked|consulted|advised|notified|briefed|invited|alerted)|w(?:as|ere) (?:told|informed|warned|asked|consulted|advised|notified|briefed|invited|alerted)|(?:told|informed|warned|asked|consulted|advised|notified|briefed|invited|alerted|approached) (?:them|him|her|us|me|it))\b/i,
    deniedBare:
      /\b(?:hear[ds]?|receiv(?:ed|es?)|got|gotten|given|seen|saw|rais(?:ed|es?)|told|tell(?:ing)?|knew|advice|recommendations?|calls?|warnings?|letters?|messages?|words?|requests?|offers?|orders?|invitations?|apolog(?:y|ies)|complaints?|notice|concerns?|contact|sorry)\b/i,
    otherwise:
      /\b(?:(?:first|only) (?:heard|learned|learnt|found out|knew)|the first (?:he|she|they|I|we) (?:had |have )?heard|learned (?:of|about) (?:it|the [\p{L}-]+) from|(?:heard|learned|learnt|read|found out|was told) (?:of|about) (?:it|this|that|them|the [\p{L}-]+(?: [\p{L}-]+)?|his [\p{L}-]+|her [\p{L}-]+) (?:only )?(?:from|in|on|through|by) (?:a|an|the|his|her|their) (?:[\p{L}-]+ )?(?:radio|newspapers?|papers?|press|television|internet|news|journalists?|reporters?|neighbours?|colleagues?|friends?|media|son|daughter|wife|husband)|kept in the dark|taken by surprise)\b/iu,
  },
  {
    id: 'invited',
    done: /\b(?:declin(?:ed|es)|refus(?:ed|es)|turned down (?:an?|the) (?:invitation|request|chance))(?! to (?:comment|discuss|say|answer|confirm|name|identify|give (?:a|any) (?:figure|number|reason|detail)))\b/i,
    denied: /\b(?:been|was|were) (?:asked|invited|offered|given the chance|approached|summoned)\b/i,
  },
  {
    id: 'offered',
    done: /\b(?:(?:made|raised|improved|increased|submitted|tabled|put in) (?:an?|its|their|his|her|the) (?:\p{L}+ )?(?:offer|bid|proposal)|(?:an?|the) (?:\p{L}+ )?(?:offer|bid) (?:of|for|from)|agreed (?:on )?a fee)\b/iu,
    denied:
      /\b(?:receiv(?:ed|es?)|got|seen|had|given) (?:an?|any|no|such)? ?(?:\p{L}+ )?(?:offers?|bids?|proposals?)\b|\b(?:offers?|bids?|proposals?) (?:had|has|have) (?:been )?(?:made|come|arrived|reached)\b/iu,
    deniedBare: /\b(?:offers?|bids?)\b/i,
  },
  {
    id: 'returned',
    done: /\b(?:returned (?:it|them|the \p{L}+|his|her|their|all)|(?:gave|given|sent|handed|brought|paid) (?:it|them|the \p{L}+|everything) back|been (?:returned|given back|handed back|paid back))\b/iu,
    denied:
      /\b(?:c[ao]me back|been (?:returned|given back|handed back|paid back)|got (?:it|them) back|(?:seen|saw) (?:it|them) again)\b/i,
  },
  {
    id: 'trained',
    done: /\b(?:trained|instructed|taught|shown how|qualified|certified|licensed|training)\b/i,
    denied:
      /\b(?:train(?:ed|ing)|on a course|courses?|taught|instruction|lessons?|shown how|qualifications?|certificate)\b/i,
  },
  {
    id: 'met',
    done: /\b(?:met|meets?|meetings?|at (?:the same|one) table|seen (?:together|with)|in (?:his|her) company|dined|lunch|dinner|visit(?:ed|s)?|friends?|knows?|knew|known each|talked|negotiated|shook hands|spoke(?:n)? with|photographed with|together)\b/i,
    denied:
      /\b(?:met(?! the\b)|meet(?! the\b)|seen (?:him|her|them|each)|spoken|knows? (?:him|her|them|each)|known (?:him|her|them|each)|been in touch|had contact|contact with)\b/i,
  },
  {
    id: 'paid',
    done: /\b(?:paid|pays?|money back|be paid|get (?:its|their|his|her) money|took (?:money|a bribe|bribes|cash)|accepted (?:money|a bribe|bribes|cash)|compensated|reimbursed|refunded|transferred|handed out|distributed|money|aid|help(?:ed)?|supplied|deliver(?:ed|ies)|provided|funds?)\b/i,
    denied:
      /\b(?:cents?|penn(?:y|ies)|pence|a pound|a dollar|a euro|a single \p{L}+|paid|pay|taken money|accepted money|seen any of|help)\b/iu,
    deniedBare: /\b(?:receiv(?:ed|es?)|got|gotten|seen|reached|arrived|come|came|given|pays?|money|supplies)\b/i,
  },
  {
    id: 'touched',
    done: /\b(?:dragg(?:ed|ing)|knock(?:ed|ing) (?:[a-z-]+ ){1,5}(?:to the (?:ground|floor)|unconscious)|beat(?:en|s|ings?)?|hit|hits|hitting|kick(?:ed|ing)|ramm(?:ed|ing)|push(?:ed|ing)|shov(?:ed|ing)|struck|attack(?:ed|ing)?|shot (?:at|in|dead|him|her|them)|been shot|injur(?:ed|ing)|assault(?:ed|ing)?|tortur(?:ed|e|ing)|punch(?:ed|ing)|slapp(?:ed|ing)|wound(?:ed|ing|s)|manhandled|bruis(?:ed|es)|broken (?:arm|nose|ribs?|leg|jaw|bones?)|by force|forced (?:them|him|her)|threw|thrown|batons?|truncheons?|tear gas|touching|collid(?:ed|ing))\b/i,
    denied:
      /\b(?:touch(?:ed|ing)?|harm(?:ed)?|hurt|injur(?:ed|y|ies)|hit|beaten|force|violence|laid (?:a|any) hands?|laid hands|lifted a (?:hand|finger)|raised a hand|wound(?:ed|s)?|mistreat(?:ed|ment)|ill-treat(?:ed|ment)|collid(?:ed|e)|collision|contact|bruises|marks)\b/i,
  },
  {
    id: 'fired',
    done: /\b(?:fir(?:ed|ing)|shots?|opened fire|shell(?:ed|ing|s)?|shooting|gunfire|gunshots?|bullets?)\b/i,
    denied:
      /\b(?:fir(?:ed|ing)|shots?|shell(?:ed|ing|s)?|gunfire|bullets?|weapons? (?:was|were|had been) (?:used|drawn))\b/i,
  },
  {
    id: 'was there',
    done: /\b(?:visit(?:ed|s)?|inspect(?:ed|s|ions?)|tour(?:ed)?|shown (?:round|around|over)|attend(?:ed|s)?|entered|search(?:ed|es)?|checks?|checked|arrived|turned up|was (?:at|in|inside|on) the|were (?:at|in|inside|on) the|c[ao]me (?:to|into|within|at|by)|went (?:to|into)|on the spot|present|looked at (?:every|all|each))\b/i,
    denied:
      /\b(?:set foot|been (?:there|here|to see|inside|near|in the (?:country|city|town|building|house|room))|c[ao]me (?:to see|near|round)|shown up|turned up|show(?:ed)? up|seen (?:any|an?) (?:inspectors?|officials?|police|doctors?|engineers?)|in years)\b/i,
    deniedBare: /\b(?:c[ao]me|been|arrived|appeared|visit(?:ed|s)?|inspect(?:ed|ions?)|present|seen)\b/i,
  },
  {
    id: 'decided',
    done: /\b(?:plans? to|planned|planning|decid(?:ed|es)|intends? to|intended|wants? to|about to|going to|to be (?:closed|sold|cut|built|shut|demolished|torn|scrapped|dismissed|axed)|will (?:close|sell|cut|build|shut|demolish|scrap|dismiss|axe|be)|approved|agreed|been agreed|signed|(?:reached|struck|made|has|have) (?:a|an) (?:deal|agreement)|(?:deal|agreement) (?:covers|binds|applies))\b/i,
    otherwise: /\btalks (?:had|have|were) (?:not|never)(?: even| yet)? (?:begun|started|taken place)\b/i,
    denied:
      /\b(?:decided|planned|intend(?:s|ed)?|agreed|sign(?:ed)?)\b|(?:^ (?:[\p{L}-]+ )?|\b(?:an?|any|such|made|taken|no) (?:[\p{L}-]+ )?)(?:decisions?|plans? (?:to|for|of)|intention|agreement|deal)\b/iu,
  },
  {
    id: 'found',
    done: /\b(?:found|discover(?:ed|s|y)|contain(?:ed|s)|detect(?:ed|s)|seiz(?:ed|es)|recovered|took away|taken away|confiscated|carried off|shows? (?:traces?|signs?)|tested positive|measured)\b/i,
    denied: /\b(?:trace|sign|found|detected|contain(?:s|ed)?)\b/i,
    deniedBare: /\b(?:took|taken|missing|seized|there)\b/i,
  },
  {
    id: 'shouted',
    done: /\b(?:shout(?:ed|ing)|yell(?:ed|ing)|scream(?:ed|ing)|swore|insult(?:ed|ing)|humiliat(?:ed|ing)|abused)\b/i,
    denied:
      /\b(?:raised (?:his|her|their) voices?|shout(?:ed)?|yell(?:ed)?|scream(?:ed)?|sworn|insult(?:ed)?|humiliated|a (?:harsh|bad|loud) word)\b/i,
  },
  {
    id: 'sorry',
    done: /\b(?:apologi[sz]ed|apolog(?:y|ies)|regrets?|regretted|sorry|forgiveness|remorse)\b/i,
    denied: /\b(?:apologi[sz]ed?|apolog(?:y|ies)|regrets?|sorry|forgiveness|remorse)\b/i,
  },
  {
    id: 'promised',
    done: /\b(?:promis(?:ed|es)|assured|assurances?|guaranteed?|pledged|undertook|undertaking|gave (?:his|her|its|their) word|agreed to|committed (?:itself|himself|herself|themselves))\b/i,
    denied:
      /\b(?:promis(?:ed|es?)|assurances?|guarantees?|guaranteed|pledged?|commitments?|obligation|obliged|bound)\b/i,
  },
  {
    id: 'threatened',
    done: /\b(?:threaten(?:ed|ing)|threats?|blackmail(?:ed)?|intimidat(?:ed|ion)|pressed|put pressure|pressured|bullied|coerced)\b/i,
    denied:
      /\b(?:threaten(?:ed)?|threats?|blackmail(?:ed)?|intimidat(?:ed|ion)|pressed|pressure|bullied|coerced|forced)\b/i,
  },
  {
    id: 'knew',
    done: /\b(?:knew|had known|was aware|were aware|had been aware|well aware|suspected)\b/i,
    denied: /\b(?:known? (?:of|about|anything)|aware|(?:an |any |no )?idea|suspected|inkling)\b/i,
    deniedBare: /\b(?:known?|idea)\b/i,
  },
  {
    id: 'worked for',
    done: /\b(?:hired|employed|worked for|works for|working for|on (?:its|the|his|her) payroll|engaged|recruited)\b/i,
    denied:
      /\b(?:hired|employed?|work(?:ed|s)? for|on (?:its|the|his|her) payroll|on (?:its|his|her) books|engaged|recruited)\b/i,
  },
  {
    id: 'passed on',
    done: /\b(?:leaked|(?:read|seen) by (?:strangers|others|outsiders|anyone|third parties)|passed on|disclosed|published|handed (?:it|them|the [\p{L}-]+) (?:to|over)|copied|stole|stolen|sold)\b/iu,
    denied:
      /\b(?:leaks?|leaked|passed on|disclosed|left the (?:building|house|office|room|factory|works)|copied|stolen)\b/i,
  },
  {
    id: 'drank',
    done: /\b(?:drunk|drinking|drank|alcohol|intoxicated|smelled of)\b/i,
    denied: /\b(?:drunk|drinking|drop|alcohol|drink)\b/i,
  },
  {
    id: 'crossed',
    done: /\b(?:cross(?:ed|es)|entered|violat(?:ed|es)|intruded|strayed|flew (?:over|into)|sailed into|landed on)\b/i,
    denied:
      /\b(?:cross(?:ed)?|enter(?:ed)?|violat(?:ed|ion)|left (?:its|their|our|the)|been (?:near|in) (?:the|its|their))\b/i,
  },
  {
    id: 'helped',
    done: /\b(?:rescued|helped|saved|came to (?:the|their|his|her) (?:aid|help|rescue)|looked after|cared for|treated|supported)\b/i,
    denied: /\b(?:help(?:ed)?|lifted a finger|came to|looked after|cared for|support)\b/i,
  },
  {
    id: 'fed',
    done: /\b(?:fed|meals?|food|water|blankets?|tents?|shelter|hotel rooms?|beds?|accommodation)\b/i,
    denied:
      /\b(?:eaten|anything to eat|food|a drop of water|a blanket|blankets?|a bed|a tent|tents?|a meal|meals?|shelter|a room|rooms?)\b/i,
  },
  {
    id: 'changed',
    done: /\b(?:alter(?:ed|ations?)|chang(?:ed|es)|edited|rewritten|doctored|tampered|manipulated|cut|deleted|removed|amended|falsified|touched up|shortened)\b/i,
    denied: /\b(?:a (?:word|line|comma|frame|page|second) of it|anything in it)\b/i,
    deniedBare:
      /\b(?:alter(?:ed|ations?)|chang(?:ed|es?)|edited|rewritten|touched|tampered|amended|deleted|removed|cut)\b/i,
  },
]

/** Words beside a denied one that name nothing else, by stem: `any warning whatever`, `anybody from the company`. */
export const EMPTY_TERMS = wordSet(`
  anybody
  anyone
  anything
  attempt
  case
  clear
  contact
  course
  exist
  fact
  form
  hand
  kind
  matter
  moment
  person
  reason
  record
  single
  sort
  staff
  trace
  whatever
  whatsoever
  word
`)

/** A negation that denies nothing: `without delay`, `no more than`, `not only`. */
export const IDLE_NEGATIONS =
  /\b(?:without (?:delay|a hitch|hitch|incident|interruption|fault|problems?|trouble|difficult(?:y|ies)|doubt|question|fail|warning)|no (?:doubt|more than|fewer than|less than|later than|earlier than|longer than|matter)|not (?:only|just|least|to mention|yet clear|until|before)|nothing but|none other|if not|why not|whether or not|more often than not)\b/gi

/** What a negation stands before, and what says the same: `failed to arrive`, `lacked a permit`. */
export const NEGATING =
  /\b(?:not|never|no|nobody|no one|none|nothing|neither|nor|without|cannot|nowhere|failed to|fails to|lack(?:s|ed|ing)?)\b|n['’]t\b/gi

/** Those with which what is denied stands before them as well: `had heard nothing of it`. */
export const NEGATING_BEHIND = /^(?:nothing|nobody|no one|none|no|nowhere)$/i

/** Forms of verbs that no ending tells, each with the stem of the others. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  [
    'beat beaten',
    'break brok broken',
    'bring brought',
    'build built',
    'burn burnt',
    'buy bought',
    'catch caught',
    'deal dealt',
    'dig dug',
    'draw drew drawn',
    'drink drank drunk',
    'driv drov driven',
    'eat ate eaten',
    'fall fell fallen',
    'feel felt',
    'fight fought',
    'find found',
    'fly flew flown',
    'forget forgot forgotten',
    'freez froz frozen',
    'grow grew grown',
    'hear heard',
    'hid hidden',
    'hold held',
    'lay laid',
    'lead led',
    'learn learnt',
    'leav left',
    'lend lent',
    'los lost',
    'mean meant',
    'meet met',
    'pay paid',
    'rid rod ridden',
    'ring rang rung',
    'ris ros risen',
    'run ran',
    'seek sought',
    'sell sold',
    'send sent',
    'shak shook shaken',
    'shoot shot',
    'show shown',
    'sing sang sung',
    'sink sank sunk',
    'sit sat',
    'sleep slept',
    'speak spoken',
    'spend spent',
    'spill spilt',
    'stand stood',
    'steal stol stolen',
    'strik struck',
    'swear swor sworn',
    'sweep swept',
    'teach taught',
    'tear tor torn',
    'think thought',
    'throw threw thrown',
    'understand understood',
    'wak wok woken',
    'wear wor worn',
    'win won',
    'writ wrot written',
  ].flatMap((line) => line.split(' ').map((form, _, [first = '']): [string, string] => [form, first])),
)

/** Words of who will not speak of it, or has not seen it, and so denies nothing. */
export const DECLINING =
  /\b(?:comment(?:ed)?|discuss(?:ed)?|respond(?:ed)?|answer(?:ed)?|repl(?:y|ied)|talk about|speak about|seen the|read the|heard of the|received the|sure|certain|clear)\b/i
