/** What makes a number a name. */

/** Words that number what they name: `Flight 302`, `Resolution 1701`, `Channel 12`. */
export const labelWords: ReadonlySet<string> = new Set(
  'ext extension flight resolution resolutions channel article articles route chapter section sections unit room page pages no nos number numbers apollo voyager phase level category grade terminal gate pier area ward district proposition title tier type version bus highway interstate motorway road junction exit platform track line area appendix figure table item rule paragraph clause protocol convention schedule annex amendment part volume issue episode season game round week day stage group grp level step lot block building apartment apt suite flat floor box pobox p.o sector zone region corridor camp checkpoint company squadron brigade battalion regiment division fleet army unit radio bbc itv formula fortune russell nikkei ftse stoxx s&p sp cac dax asx topix nasdaq hurricane cyclone agenda vision horizon expo euro act bill law order case docket room track zip psalm verse act scene lane train tram car vehicle class size model mark mk series gen generation windows android ios iphone ipad galaxy pixel playstation xbox boeing airbus falcon soyuz patriot tomahawk shahed iskander kalibr sputnik covid sars voyager cloud html web python chrome firefox explorer note studio radio channel'.split(
    ' ',
  ),
)

/** Labels that are ordinary words too: they name a number only with a capital, or in lower case before a bare one. */
export const softLabels: ReadonlySet<string> = new Set(
  'day week part area act bill law order case group round game season size class line car train building issue number no company army unit floor note track lane road title box level mark model series division fleet zone region camp block step scene type page note cloud web studio item table figure section euro bbc radio vision horizon patriot falcon pixel galaxy windows'.split(
    ' ',
  ),
)

/** Names of share indices and lists that end in a number. */
export const indexNames: ReadonlySet<string> = new Set([
  's&p',
  'sp',
  'ftse',
  'nikkei',
  'fortune',
  'russell',
  'cac',
  'stoxx',
  'nifty',
  'kospi',
  'dow',
  'csi',
  'asx',
  'topix',
  'ibex',
  'global',
  'top',
])

/** Numbers of airliners, which stand for the aircraft. */
export const modelNumbers: ReadonlySet<string> = new Set([
  '707',
  '717',
  '727',
  '737',
  '747',
  '757',
  '767',
  '777',
  '787',
  '320',
  '330',
  '350',
  '380',
])

/** Words that end a street's name. */
export const streetWords: ReadonlySet<string> = new Set([
  'street',
  'st',
  'road',
  'rd',
  'avenue',
  'ave',
  'boulevard',
  'blvd',
  'lane',
  'drive',
  'way',
  'square',
  'place',
  'court',
  'terrace',
  'crescent',
  'highway',
])

/** Lower-case words that may stand before a hyphen and a number without naming it: `sub-7 nanometre`, `minus-5 yards`. */
export const openPrefixes: ReadonlySet<string> = new Set([
  'sub',
  'now',
  'minus',
  'plus',
  'pre',
  'post',
  'mid',
  'to',
  'under',
  'over',
  'about',
  'just',
  'non',
  'early',
  'late',
  'then',
  'and',
  'or',
  'a',
  'near',
  'nearly',
  'up',
  'ultra',
])

/** Words shortly before digits that make them a telephone number. */
export const phoneCues: ReadonlySet<string> = new Set([
  'phone',
  'phones',
  'telephone',
  'tel',
  'fax',
  'mobile',
  'cell',
  'cellphone',
  'call',
  'calling',
  'hotline',
  'whatsapp',
  'dial',
  'text',
  'sms',
  'ssn',
  'imei',
  'zip',
  'postcode',
  'contact',
  'ring',
  'number',
])

/** Verbs of play: what stands behind them is a score. */
export const scoreCues: ReadonlySet<string> = new Set([
  'win',
  'won',
  'wins',
  'winning',
  'beat',
  'beats',
  'beating',
  'lost',
  'lose',
  'loses',
  'losing',
  'defeat',
  'defeated',
  'defeating',
  'lead',
  'leads',
  'led',
  'leading',
  'trailed',
  'trailing',
  'score',
  'scored',
  'draw',
  'drew',
  'drawn',
  'tied',
  'tie',
  'victory',
  'loss',
  'defeats',
  'ended',
  'finished',
  'ahead',
  'down',
  'set',
  'sets',
  'voted',
  'vote',
  'ruled',
  'record',
  'went',
  'game',
  'rout',
  'thrashed',
  'thrashing',
  'edged',
  'overcame',
  'aggregate',
])
