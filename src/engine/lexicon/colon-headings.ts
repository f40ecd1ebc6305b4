import { wordSet } from './entries.ts'

/** What stands before a colon at the head of a paragraph and is nobody who speaks, in lower case. */
export const COLON_HEADINGS = wordSet(`
  above
  also read
  analysis
  below
  breaking
  copyright
  don't miss
  don’t miss
  exclusive
  explainer
  fact check
  follow
  gallery
  highlights
  image caption
  in pictures
  key points
  listen
  live
  live updates
  media caption
  more
  must read
  newsletter
  opinion
  photo gallery
  pictured
  podcast
  poll
  quiz
  read also
  read more
  recommended
  related articles
  related stories
  share
  stock photo
  subscribe
  trending
  watch
  address
  authors
  background
  caption
  committees
  commons
  contact
  correction
  credit
  date
  editor’s note
  editor's note
  eds
  email
  file photo
  footnote
  graphic
  illustration
  image
  location
  lords
  minute rule bill
  note
  photo
  photos
  picture
  pictures
  price
  rating
  related
  related coverage
  see also
  source
  sources
  summary
  tickets
  time
  update
  updated
  url
  venue
  video
  warning
  website
  when
  where
  who
`)
