import { wordMap } from './entries.ts'

/** Countries whose pesos are not the Mexican ones, by words that name them. */
const PESOS = wordMap(`
  argentina → ARS
  argentine → ARS
  argentinian → ARS
  argentines → ARS
  aires → ARS
  philippines → PHP
  philippine → PHP
  filipino → PHP
  filipinos → PHP
  manila → PHP
  chile → CLP
  chilean → CLP
  santiago → CLP
  colombia → COP
  colombian → COP
  bogota → COP
  bogotá → COP
  uruguay → UYU
  uruguayan → UYU
  cuba → CUP
  cuban → CUP
  havana → CUP
  dominican → DOP
  mexico → MXN
  mexican → MXN
`)

/** Countries whose rupees are not the Indian ones. */
const RUPEES = wordMap(`
  pakistan → PKR
  pakistani → PKR
  islamabad → PKR
  karachi → PKR
  lahore → PKR
  lanka → LKR
  lankan → LKR
  colombo → LKR
  nepal → NPR
  nepali → NPR
  nepalese → NPR
  kathmandu → NPR
  mauritius → MUR
  mauritian → MUR
  india → INR
  indian → INR
  delhi → INR
  mumbai → INR
`)

/** Kingdoms whose kroner are not the Norwegian ones. */
const KRONER = wordMap(`
  denmark → DKK
  danish → DKK
  dane → DKK
  danes → DKK
  copenhagen → DKK
  aarhus → DKK
  odense → DKK
  aalborg → DKK
  faroe → DKK
  faroese → DKK
  greenland → DKK
  greenlandic → DKK
  norway → NOK
  norwegian → NOK
  norwegians → NOK
  oslo → NOK
  bergen → NOK
`)

/** Countries of kronor. */
const KRONOR = wordMap(`
  iceland → ISK
  icelandic → ISK
  reykjavik → ISK
  reykjavík → ISK
  sweden → SEK
  swedish → SEK
  stockholm → SEK
`)

/** Countries of dinars. */
const DINARS = wordMap(`
  iraq → IQD
  iraqi → IQD
  iraqis → IQD
  baghdad → IQD
  basra → IQD
  kuwait → KWD
  kuwaiti → KWD
  jordan → JOD
  jordanian → JOD
  amman → JOD
  bahrain → BHD
  bahraini → BHD
  manama → BHD
  libya → LYD
  libyan → LYD
  tripoli → LYD
  benghazi → LYD
  tunisia → TND
  tunisian → TND
  tunis → TND
  algeria → DZD
  algerian → DZD
  algiers → DZD
  serbia → RSD
  serbian → RSD
  belgrade → RSD
  macedonia → MKD
  macedonian → MKD
  skopje → MKD
`)

/** Countries whose dirhams are not those of the Emirates. */
const DIRHAMS = wordMap(`
  morocco → MAD
  moroccan → MAD
  moroccans → MAD
  rabat → MAD
  casablanca → MAD
  marrakesh → MAD
  marrakech → MAD
  emirates → AED
  emirati → AED
  emiratis → AED
  dubai → AED
  sharjah → AED
`)

/** Countries whose riyals and rials are not the Saudi and the Iranian ones. */
const RIYALS = wordMap(`
  qatar → QAR
  qatari → QAR
  doha → QAR
  yemen → YER
  yemeni → YER
  yemenis → YER
  sanaa → YER
  aden → YER
  oman → OMR
  omani → OMR
  muscat → OMR
  saudi → SAR
  saudis → SAR
  riyadh → SAR
  jeddah → SAR
  iran → IRR
  iranian → IRR
  iranians → IRR
  tehran → IRR
`)

/** Countries of shillings. */
const SHILLINGS = wordMap(`
  kenya → KES
  kenyan → KES
  kenyans → KES
  nairobi → KES
  mombasa → KES
  uganda → UGX
  ugandan → UGX
  ugandans → UGX
  kampala → UGX
  tanzania → TZS
  tanzanian → TZS
  tanzanians → TZS
  zanzibar → TZS
  somalia → SOS
  somali → SOS
  somalis → SOS
  mogadishu → SOS
`)

/** Countries of francs. */
const FRANCS = wordMap(`
  france → FRF
  french → FRF
  paris → FRF
  belgium → BEF
  belgian → BEF
  brussels → BEF
  switzerland → CHF
  swiss → CHF
  zurich → CHF
  zürich → CHF
  geneva → CHF
  basel → CHF
  bern → CHF
  senegal → XOF
  senegalese → XOF
  dakar → XOF
  ivorian → XOF
  abidjan → XOF
  mali → XOF
  malian → XOF
  bamako → XOF
  burkina → XOF
  burkinabe → XOF
  ouagadougou → XOF
  niger → XOF
  niamey → XOF
  togo → XOF
  togolese → XOF
  benin → XOF
  beninese → XOF
  cameroon → XAF
  cameroonian → XAF
  douala → XAF
  yaoundé → XAF
  yaounde → XAF
  gabon → XAF
  gabonese → XAF
  chad → XAF
  chadian → XAF
  rwanda → RWF
  rwandan → RWF
  kigali → RWF
  burundi → BIF
  burundian → BIF
  guinean → GNF
  conakry → GNF
  kinshasa → CDF
  congolese → CDF
  djibouti → DJF
  djiboutian → DJF
`)

/** Names that currencies of several countries share, with the words that tell which is meant. */
export const SHARED_CURRENCIES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['peso', PESOS],
  ['pesos', PESOS],
  ['rupee', RUPEES],
  ['rupees', RUPEES],
  ['krone', KRONER],
  ['kroner', KRONER],
  ['krona', KRONOR],
  ['dinar', DINARS],
  ['dinars', DINARS],
  ['dirham', DIRHAMS],
  ['dirhams', DIRHAMS],
  ['riyal', RIYALS],
  ['riyals', RIYALS],
  ['rial', RIYALS],
  ['rials', RIYALS],
  ['shilling', SHILLINGS],
  ['shillings', SHILLINGS],
  ['franc', FRANCS],
  ['francs', FRANCS],
])
