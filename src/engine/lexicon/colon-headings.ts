import { wordSet } from './entries.ts'

/** What stands before a colon at the head of a paragraph and is nobody who speaks, in lower case. */
export const COLON_HEADINGS = wordSet(`
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
