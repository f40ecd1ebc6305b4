import { wordSet } from './entries.ts'
import { COMMON_PAPERS } from './outlet-words.ts'

/** News outlets as they name themselves, lower case, without a leading “the”. */
export const OUTLETS = wordSet(`
  ${[...COMMON_PAPERS].join('\n')}
  reuters
  associated press
  ap
  agence france-presse
  afp
  bloomberg
  bloomberg news
  united press international
  upi
  dpa
  ansa
  efe
  tass
  itar-tass
  ria novosti
  ria
  interfax
  interfax-ukraine
  ukrinform
  unian
  xinhua
  kyodo
  kyodo news
  yonhap
  anadolu
  anadolu agency
  press trust of india
  pti
  ani
  ians
  belta
  tanjug
  kcna
  bernama
  antara
  petra
  wafa
  wam
  mena
  sana
  saba
  irna
  isna
  mehr
  mehr news
  fars
  fars news
  tasnim
  tasnim news
  iran international
  press tv
  presstv
  nournews
  shehab
  safa
  quds news network
  shihab
  al-alam
  al alam
  cnn
  bbc
  bbc news
  bbc arabic
  bbc persian
  bbc verify
  itv
  itv news
  sky news
  sky sports
  sky news arabia
  channel 4 news
  channel 12
  channel 13
  channel 11
  channel 14
  channel 12 news
  n12
  kan
  kan 11
  kan news
  i24news
  i24 news
  euronews
  france 24
  france24
  rfi
  radio france internationale
  deutsche welle
  dw
  rt
  russia today
  sputnik
  cgtn
  cctv
  nhk
  abc
  abc news
  nbc
  nbc news
  cbs
  cbs news
  fox
  fox news
  fox business
  msnbc
  ms now
  pbs
  pbs newshour
  npr
  c-span
  cspan
  cnbc
  newsmax
  oan
  one america news
  voa
  voice of america
  rfe/rl
  radio free europe
  radio liberty
  radio free asia
  alhurra
  al-hurra
  al jazeera
  al-jazeera
  aljazeera
  al arabiya
  al-arabiya
  al hadath
  al-hadath
  al mayadeen
  al-mayadeen
  al manar
  al-manar
  al-aqsa tv
  al-aqsa
  al araby
  al-araby
  alaraby
  al ghad
  al-ghad
  mtv lebanon
  lbci
  lbc
  nna
  national news agency
  trt
  trt world
  cnn turk
  ntv
  haberturk
  geo news
  ary news
  ndtv
  times now
  india today
  republic tv
  wion
  tolo news
  tolonews
  ariana news
  khaama press
  rudaw
  kurdistan 24
  shafaq news
  syria tv
  north press
  enab baladi
  orient news
  maariv
  ma'ariv
  ma’ariv
  haaretz
  ha'aretz
  ha’aretz
  yedioth ahronoth
  yedioth aharonoth
  yedioth
  ynet
  ynetnews
  israel hayom
  walla
  walla news
  globes
  jerusalem post
  times of israel
  calcalist
  the marker
  themarker
  makor rishon
  galey tsahal
  galei tzahal
  galatz
  galei tsahal
  army radio
  israeli army radio
  israel army radio
  kol israel
  reshet bet
  mako
  news 12
  news 13
  jns
  jewish news syndicate
  972 magazine
  +972 magazine
  local call
  al-quds
  al quds
  al-ayyam
  al-hayat
  asharq al-awsat
  asharq
  al-sharq
  al-akhbar
  al akhbar
  an-nahar
  annahar
  daily star
  l'orient today
  l’orient today
  l'orient-le jour
  l’orient-le jour
  al-ahram
  al ahram
  ahram online
  egypt independent
  mada masr
  al-monitor
  al monitor
  middle east eye
  the new arab
  new arab
  arab news
  gulf news
  khaleej times
  the national
  al-riyadh
  okaz
  al-watan
  al-quds al-arabi
  kayhan
  shargh
  etemad
  tehran times
  amwaj
  jordan times
  new york times
  nyt
  washington post
  wall street journal
  wsj
  usa today
  los angeles times
  la times
  chicago tribune
  chicago sun-times
  boston globe
  boston herald
  miami herald
  philadelphia inquirer
  houston chronicle
  dallas morning news
  denver post
  seattle times
  san francisco chronicle
  mercury news
  star tribune
  atlanta journal-constitution
  tampa bay times
  orlando sentinel
  sun sentinel
  baltimore sun
  detroit free press
  detroit news
  cleveland plain dealer
  plain dealer
  columbus dispatch
  des moines register
  arizona republic
  las vegas sun
  las vegas review-journal
  salt lake tribune
  oregonian
  new york post
  new york daily news
  newsday
  star-ledger
  concord monitor
  union leader
  new hampshire union leader
  texas tribune
  propublica
  intercept
  politico
  politico europe
  hill
  roll call
  axios
  semafor
  punchbowl news
  vox
  vice
  vice news
  buzzfeed
  buzzfeed news
  huffington post
  huffpost
  daily beast
  daily caller
  breitbart
  breitbart news
  washington examiner
  washington times
  washington free beacon
  national review
  weekly standard
  drudge report
  daily wire
  epoch times
  mother jones
  new republic
  nation
  new yorker
  atlantic
  time
  time magazine
  newsweek
  u.s. news & world report
  u.s. news and world report
  rolling stone
  vanity fair
  esquire
  gq
  slate
  salon
  quartz
  wired
  the verge
  business insider
  insider
  forbes
  fortune
  barron's
  barron’s
  marketwatch
  mcclatchy
  talking points memo
  lawfare
  foreign policy
  foreign affairs
  defense one
  defense news
  breaking defense
  military times
  stars and stripes
  christian science monitor
  real clear politics
  realclearpolitics
  fivethirtyeight
  538
  cnn international
  univision
  telemundo
  wikinews
  variety
  hollywood reporter
  billboard
  espn
  tmz
  people
  people magazine
  scientific american
  nature
  science
  new scientist
  lancet
  times higher education
  times educational supplement
  times literary supplement
  nature medicine
  nature communications
  nature climate change
  science advances
  lancet oncology
  lancet global health
  british medical journal
  new england journal of medicine
  guardian
  observer
  times
  sunday times
  times of london
  daily telegraph
  telegraph
  sunday telegraph
  independent
  i newspaper
  financial times
  ft
  economist
  daily mail
  mail on sunday
  mailonline
  daily mirror
  mirror
  sunday mirror
  sun
  daily express
  express
  evening standard
  scotsman
  herald
  spectator
  new statesman
  private eye
  irish times
  irish independent
  rte
  rté
  le monde
  le figaro
  libération
  liberation
  les echos
  le parisien
  mediapart
  le point
  l'express
  l’express
  bfm
  bfmtv
  bfm tv
  tf1
  france 2
  france info
  franceinfo
  der spiegel
  spiegel
  die zeit
  die welt
  welt
  bild
  süddeutsche zeitung
  sueddeutsche zeitung
  frankfurter allgemeine zeitung
  frankfurter allgemeine
  faz
  handelsblatt
  tagesspiegel
  ard
  zdf
  neue zürcher zeitung
  nzz
  el país
  el pais
  el mundo
  abc (spain)
  la vanguardia
  corriere della sera
  la repubblica
  repubblica
  la stampa
  il sole 24 ore
  rai
  de telegraaf
  nrc
  de volkskrant
  le soir
  de standaard
  aftonbladet
  svt
  nrk
  dr
  yle
  helsingin sanomat
  dagens nyheter
  politiken
  verdens gang
  vg
  publico
  kathimerini
  ekathimerini
  hurriyet
  hürriyet
  sabah
  daily sabah
  milliyet
  cumhuriyet
  sozcu
  gazeta wyborcza
  rzeczpospolita
  tvn
  tvn24
  telex
  444
  hirado
  novinky
  dennik n
  g4media
  digi24
  b92
  n1
  danas
  balkan insight
  birn
  meduza
  novaya gazeta
  moscow times
  kommersant
  vedomosti
  izvestia
  rbc
  rbk
  rossiya 24
  rossiya 1
  channel one
  dozhd
  tv rain
  the insider
  bellingcat
  important stories
  agentstvo
  mediazona
  verstka
  astra
  kyiv independent
  kyiv post
  ukrainska pravda
  ukrayinska pravda
  suspilne
  hromadske
  liga
  censor.net
  defence express
  zerkalo nedeli
  nv
  south china morning post
  scmp
  china daily
  global times
  people's daily
  people’s daily
  caixin
  asahi shimbun
  asahi
  yomiuri shimbun
  yomiuri
  mainichi shimbun
  mainichi
  nikkei
  nikkei asia
  japan times
  korea herald
  korea times
  chosun ilbo
  joongang ilbo
  hankyoreh
  taipei times
  straits times
  channel newsasia
  cna
  bangkok post
  jakarta post
  philippine daily inquirer
  rappler
  manila times
  vietnam news
  irrawaddy
  myanmar now
  frontier myanmar
  mizzima
  dhaka tribune
  prothom alo
  hindu
  times of india
  hindustan times
  indian express
  telegraph india
  economic times
  mint
  the wire
  scroll
  dawn
  express tribune
  the news international
  kathmandu post
  daily mirror (sri lanka)
  sydney morning herald
  age
  australian
  abc (australia)
  new zealand herald
  stuff
  rnz
  toronto star
  globe and mail
  national post
  cbc
  cbc news
  ctv
  ctv news
  la presse
  radio-canada
  canadian press
  folha de s.paulo
  folha
  o globo
  globo
  estadão
  clarín
  clarin
  la nación
  la nacion
  página 12
  el universal
  reforma
  milenio
  el tiempo
  semana
  el comercio
  la tercera
  el mercurio
  el nacional
  telesur
  granma
  14ymedio
  miami new times
  daily nation
  nation media
  standard (kenya)
  east african
  punch
  vanguard
  premium times
  thisday
  channels television
  arise news
  daily trust
  mail & guardian
  mail and guardian
  news24
  sabc
  daily maverick
  enca
  sudan tribune
  radio dabanga
  dabanga
  addis standard
  radio okapi
  jeune afrique
  africanews
  herald (zimbabwe)
  hespress
  addustour
  hkfp
  rfa
  rfe
  orf
  ert
  recode
  page six
  techcrunch
  gizmodo
  lusa
  lusa news agency
  inside higher ed
  tvone
  metro tv
  hong kong free press
  lloyd's list
  welt am sonntag
  willamette week
  nine news
  seven news
  stuff.co.nz
  newshub
  global news
  tva
  tg1
  tve
  rtve
  la sexta
  cadena ser
  vrt
  rtbf
  tv2
  lrt
  tvp
  polsat
  index.hu
  hvg
  hotnews
  antena 3
  dawn news
  aaj tak
  scroll.in
  the quint
  news18
  adaderana
  abs-cbn
  gma news
  kompas
  tirto
  malaysiakini
  free malaysia today
  channel news asia
  thai pbs
  prachatai
  vnexpress
  tuoi tre
  sankei
  kbs
  mbc
  sbs news
  jtbc
  rodong sinmun
  thepaper
  sixth tone
  sina
  sohu
  phoenix tv
  tvb
  rthk
  apple daily
  ming pao
  stand news
  initium
  radio new zealand
  channels tv
  arise tv
  sahara reporters
  joy fm
  citinews
  ntv uganda
  daily monitor
  ntv kenya
  citizen tv
  newzroom afrika
  groundup
  znbc
  zbc
  estadao
  uol
  infobae
  telam
  pagina 12
  biobio
  rpp
  caracol
  blu radio
  animal politico
  el financiero
  televisa
  efecto cocuyo
  confidencial
  el faro
  prensa libre
`)

/** Services that collect and pass on what others reported. */
export const AGGREGATORS = wordSet(`
  liveuamap
  live universal awareness map
  google news
  apple news
  yahoo news
  yahoo! news
  msn
  msn news
  flipboard
  smartnews
  newsbreak
  news break
  drudge report
  memeorandum
  techmeme
  ground news
  newsnow
  feedly
  reddit
  realclearpolitics
  real clear politics
  acled
  gdelt
  osintdefender
  osinttechnical
  osint defender
  intel slava
  intelslava
  warmonitor
  war monitor
  clash report
  spectator index
  visegrád 24
  visegrad 24
  disclose.tv
  bno news
  insider paper
  breaking911
  faytuks
  war mapper
  deepstate
  deepstatemap
  deepstate map
  rybar
  liveuamap.com
  islamic world news
  syria live map
  wikipedia
  wikinews aggregator
`)

/** Last words that make a capitalised name an outlet: `Kyiv Post`, `Anadolu Agency`. */
export const OUTLET_SUFFIXES = wordSet(`
  times
  sun
  independent
  nation
  citizen
  eagle
  enterprise
  statesman
  spectator
  politics
  business
  post
  news
  daily
  herald
  tribune
  gazette
  journal
  chronicle
  supplement
  observer
  examiner
  inquirer
  enquirer
  dispatch
  courier
  sentinel
  register
  bulletin
  mirror
  telegraph
  standard-times
  sun-times
  press
  newspaper
  magazine
  tv
  television
  radio
  broadcasting
  newswire
  wire
  agency
  weekly
  monthly
  review
  online
  today
  24
  fm
  zeitung
  pravda
  shimbun
  ilbo
  jazeera
  arabiya
  telegraaf
  podcast
  newsletter
  reporter
  republic
  record
  argus
  advertiser
  leader
  ledger
  picayune
  beacon
  democrat-gazette
  star
  globe
  mercury
  bee
  constitution
  insider
  monitor
  patriot-ledger
  world-herald
  free
  plain-dealer
  gazeta
  presse
  nieuws
  diario
  noticias
  channel
  mail
  echo
`)

/** Suffixes that are outlets only behind a word that is no person's first name nor a ministry: `Walla News`, not `Free Press Secretary`. */
export const WEAK_OUTLET_SUFFIXES = wordSet(`
  agency
  sun
  independent
  nation
  citizen
  eagle
  enterprise
  statesman
  spectator
  politics
  business
  journal
  review
  republic
  record
  leader
  star
  world
  today
  online
  press
  free
  constitution
  standard
  monitor
  mirror
  insider
  wire
  mercury
  globe
  beacon
  daily
  24
  reporter
  patriot-ledger
  dispatch
  register
  bee
`)

/** Lower-case words for an outlet: `the newspaper`, `state TV`, `Israeli army radio`. */
export const OUTLET_NOUNS = wordSet(`
  newspaper
  paper
  daily
  tabloid
  broadsheet
  magazine
  weekly
  broadcaster
  network
  news agency
  newswire
  wire service
  television
  tv
  radio
  radio station
  tv station
  station
  channel
  news channel
  news site
  news website
  news outlet
  outlet
  media
  state media
  local media
  news portal
  portal
  press
  news service
  blog
  podcast
  publication
  news network
  state television
  state tv
  army radio
  public radio
  news organisation
  news organization
  website
  site
  press agency
  newsletter
  talk show
  program
  programme
`)
