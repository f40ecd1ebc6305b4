import { wordPattern, wordSet } from './entries.ts'

/** Things written or recorded that a story draws on: `according to a court filing`. */
export const DOCUMENT_NOUNS = wordSet(`
  roster
  timetable
  annex
  appendix
  terms
  conditions
  report
  digest
  redacted copy
  version
  copies
  copy
  surveys
  studies
  statements
  complaints
  lawsuits
  affidavits
  testimonies
  court order
  contract documents
  slides
  chart
  leaks
  obituary
  spot
  broadcast
  commercial
  trailer
  slide
  episode
  piece
  film
  clip
  statement
  communique
  communiqué
  press release
  news release
  filing
  court filing
  court papers
  court document
  court documents
  court records
  document
  documents
  memo
  memorandum
  letter
  email
  e-mail
  emails
  e-mails
  cable
  cables
  transcript
  recording
  audio
  video
  footage
  tape
  communications
  internal communications
  message
  messages
  text message
  records
  record
  affidavit
  complaint
  lawsuit
  indictment
  warrant
  charge sheet
  testimony
  deposition
  survey
  poll
  polls
  exit poll
  exit polls
  exit polling
  polling
  study
  paper
  research
  analysis
  review
  audit
  assessment
  estimate
  estimates
  data
  figures
  statistics
  census
  index
  bulletin
  brief
  briefing
  briefing paper
  dossier
  file
  files
  draft
  contract
  agreement
  treaty
  resolution
  law
  bill
  order
  executive order
  directive
  ruling
  verdict
  judgment
  opinion
  constitution
  book
  memoir
  biography
  article
  op-ed
  editorial
  column
  blog post
  post
  posting
  tweet
  tweets
  facebook post
  website
  web site
  page
  account
  notice
  leaflet
  flyer
  pamphlet
  advert
  advertisement
  ad
  plan
  proposal
  guidelines
  policy
  schedule
  agenda
  notes
  minutes
  diary
  log
  logs
  list
  manifest
  map
  maps
  image
  images
  satellite images
  satellite imagery
  imagery
  photo
  photos
  photographs
  findings
  results
  invoice
  receipts
  tax returns
  disclosure
  disclosure form
  forms
  papers
  documentary
  interview
  speech
  remarks
  excerpts
  readout
  fact sheet
  white paper
  annual report
  police report
  autopsy report
  intelligence report
  pool report
  pool reports
  media reports
  news reports
  reports
  press reports
  profile
  questionnaire
  petition
  spreadsheet
  database
  tally
  count
  summary
  headline
  caption
  sign
  banner
  graffiti
  disclaimer
  poster
  newsletter
  sticker
  placard
  chapter
  folder
  register
  ledger
  circular
  flier
  billboard
  slogan
  footnote
  preface
  foreword
  calculator
  counter
  tracker
`)

/** What stands before `paper` where it is no newspaper: `the white paper`. */
export const KINDS_OF_PAPERS = wordSet(`
  academic
  ballot
  briefing
  command
  consultation
  discussion
  green
  policy
  position
  research
  scientific
  strategy
  white
  working
`)

/** What a body puts out, so that it speaks in it: `the statement`. */
export const ISSUED_PAPERS = wordSet(`
  statement
  communique
  communiqué
  press release
  news release
  release
  letter
  email
  e-mail
  message
  note
  notice
  post
  tweet
  report
  review
  study
  survey
  poll
  paper
  website
  bulletin
  briefing
  release
  advert
  ad
`)

/** In what somebody says something: `, in an interview with the Courier`. */
export const FORMS_OF_STATEMENT = wordPattern(`
  interview
  statement
  speech
  letter
  article
  email
  e-mail
  message
  post
  tweet
`)

/** What is somebody’s own in which he speaks: `in its report the agency`. */
export const OWN_DOCUMENTS = wordPattern(`
  report
  statement
  letter
  interview
  study
  note
  speech
  survey
  bulletin
  memo
  filing
  paper
  article
  analysis
  review
`)
