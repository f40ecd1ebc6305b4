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
    done: /\b(?:warn(?:ed|ing|s)?|told|inform(?:ed|s)?|notif(?:ied|ies)|advis(?:ed|es)|alerted|briefed|consult(?:ed|s)?|instruct(?:ed|s)|order(?:ed|s)?|ask(?:ed|s)?|request(?:ed|s)?|wrote|written|messaged?|letters?|emails?|emailed|texts?|texted|call(?:ed|s)?|phoned|telephoned|rang|contact(?:ed|s)?|apologi[sz]ed|offer(?:ed|s)?|promis(?:ed|es)|invit(?:ed|es|ation)|complain(?:ed|ts?)|report(?:ed)? (?:it|the|this|that)|raised|spok(?:e|en) (?:to|with)|talked (?:to|with)|in touch|visit(?:ed|s)?|handed over|sent|said sorry|condolences)\b/i,
    denied:
      /\b(?:hear[ds]? from|spok(?:e|en) (?:to|with)|speak (?:to|with)|talked (?:to|with)|contact(?:ed|s)?|in touch|been (?:told|informed|warned|asked|consulted|advised|notified|briefed|invited|alerted)|w(?:as|ere) (?:told|informed|warned|asked|consulted|advised|notified|briefed|invited|alerted)|(?:told|informed|warned|asked|consulted|advised|notified|briefed|invited|alerted|approached) (?:them|him|her|us|me|it))\b/i,
    deniedBare:
      /\b(?:hear[ds]?|receiv(?:ed|es?)|got|gotten|given|seen|saw|rais(?:ed|es?)|told|knew|calls?|warnings?|letters?|messages?|words?|requests?|offers?|orders?|invitations?|apolog(?:y|ies)|complaints?|notice|concerns?|contact|sorry)\b/i,
    otherwise:
      /\b(?:(?:first|only) (?:heard|learned|learnt|found out|knew)|(?:heard|learned|learnt|read|found out|was told) (?:of|about) (?:it|this|that|them|the [\p{L}-]+(?: [\p{L}-]+)?|his [\p{L}-]+|her [\p{L}-]+) (?:only )?(?:from|in|on|through|by) (?:a|an|the|his|her|their) (?:[\p{L}-]+ )?(?:radio|newspapers?|papers?|press|television|internet|news|journalists?|reporters?|neighbours?|colleagues?|friends?|media|son|daughter|wife|husband)|kept in the dark|taken by surprise)\b/iu,
  },
  {
    id: 'trained',
    done: /\b(?:trained|instructed|taught|shown how|qualified|certified|licensed|training)\b/i,
    denied:
      /\b(?:train(?:ed|ing)|on a course|courses?|taught|instruction|lessons?|shown how|qualifications?|certificate)\b/i,
  },
  {
    id: 'met',
    done: /\b(?:met|meets?|meetings?|dined|lunch|dinner|visit(?:ed|s)?|friends?|knows?|knew|known each|talked|negotiated|shook hands|spoke(?:n)? with|photographed with|together)\b/i,
    denied:
      /\b(?:met(?! the\b)|meet(?! the\b)|seen (?:him|her|them|each)|spoken|knows? (?:him|her|them|each)|known (?:him|her|them|each)|been in touch|had contact|contact with)\b/i,
  },
  {
    id: 'paid',
    done: /\b(?:paid|pays?|compensated|reimbursed|refunded|transferred|handed out|distributed|money|aid|help(?:ed)?|supplied|deliver(?:ed|ies)|provided|funds?)\b/i,
    denied: /\b(?:cents?|penn(?:y|ies)|pence|a pound|a dollar|a euro|a single \p{L}+|paid|seen any of|help)\b/iu,
    deniedBare: /\b(?:receiv(?:ed|es?)|got|gotten|seen|reached|arrived|come|came|given|pays?|money|supplies)\b/i,
  },
  {
    id: 'touched',
    done: /\b(?:dragg(?:ed|ing)|beat(?:en|s|ings?)?|hit|hits|hitting|kick(?:ed|ing)|ramm(?:ed|ing)|push(?:ed|ing)|shov(?:ed|ing)|struck|attack(?:ed|ing)?|shot (?:at|in|dead|him|her|them)|been shot|injur(?:ed|ing)|assault(?:ed|ing)?|tortur(?:ed|e|ing)|punch(?:ed|ing)|slapp(?:ed|ing)|wound(?:ed|ing|s)|manhandled|bruis(?:ed|es)|broken (?:arm|nose|ribs?|leg|jaw|bones?)|by force|forced (?:them|him|her)|threw|thrown|batons?|truncheons?|tear gas|touching|collid(?:ed|ing))\b/i,
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
    done: /\b(?:plans? to|planned|planning|decid(?:ed|es)|intends? to|intended|wants? to|about to|going to|to be (?:closed|sold|cut|built|shut|demolished|torn|scrapped|dismissed|axed)|will (?:close|sell|cut|build|shut|demolish|scrap|dismiss|axe|be)|approved|agree(?:d|s|ment)|signed|deal)\b/i,
    denied:
      /\b(?:decisions?|decided|plans? (?:to|for|of)|planned|intention|intend(?:s|ed)?|agree(?:d|ment)|sign(?:ed)?|deal)\b/i,
  },
  {
    id: 'found',
    done: /\b(?:found|discover(?:ed|s|y)|contain(?:ed|s)|detect(?:ed|s)|seiz(?:ed|es)|recovered|took away|taken away|confiscated|carried off|shows? (?:traces?|signs?)|tested positive|measured)\b/i,
    denied: /\b(?:trace|sign|found|detected|contain(?:s|ed)?)\b/i,
    deniedBare: /\b(?:took|taken|missing|seized|there)\b/i,
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
  fact
  form
  hand
  kind
  matter
  moment
  person
  reason
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
