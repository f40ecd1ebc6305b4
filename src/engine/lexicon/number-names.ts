/** What makes a number a name. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that number what they name, in any case: `Flight 302`, `Resolution 1701`, `channel 12`, `page 4`. */
export const labels = set(
  'ext extension flight resolution resolutions channel article articles route chapter section sections room page pages nos apollo voyager phase category terminal gate pier district proposition bus highway interstate motorway junction platform appendix paragraph clause protocol annex amendment episode psalm verse mile tier zip html fortune russell nikkei ftse stoxx cac dax nasdaq',
)

/** Labels that are ordinary words too: in lower case they name a number only where nothing counted stands behind it. */
export const softLabels = set(
  'part area case group round size class line issue unit floor note track lane title box level mark model series division zone block step scene type studio item table figure euro radio stage version volume schedule rule grade day week',
)

/** Labels only with a capital: `Windows 11 users`, `Camp 9`, `Agenda 2030`. */
export const capitalLabels = set(
  'ward exit apartment suite flat sector region corridor camp checkpoint company squadron brigade battalion regiment fleet army bbc itv formula topix hurricane cyclone agenda vision horizon expo act bill law order docket train tram car vehicle season game mk gen generation windows android ios iphone ipad galaxy pixel playstation xbox boeing airbus falcon soyuz patriot tomahawk shahed iskander kalibr sputnik covid sars cloud web python chrome firefox explorer building house state lot road number no',
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

  'sms',
  'ssn',
  'imei',
  'zip',
  'postcode',
  'ring',
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
