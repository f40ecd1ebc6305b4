import { wordSet } from './entries.ts'

/** Words of change and the way they point. */
const up =
  'rose rise rises rising risen up gained gain gains gaining added adds add adding climbed climb climbs climbing jumped jump jumps jumping soared soar soars soaring surged surge surges surging increased increase increases increasing grew grow grows growing grown advanced advance advances advancing higher gaining rallied rallies expanded expand widened leapt leaped spiked spike accelerated quickened improved doubled tripled raised raise raises raising boosted boost hiked hike swelled ballooned'
const down =
  'fell fall falls falling fallen down dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing lost lose loses losing slid slide slides sliding sank sink sinks sunk slipped slip slips slipping plunged plunge plunges plunging plummeted plummet plummeting tumbled tumble tumbles tumbling lower lowered lowers shed sheds shedding cut cuts cutting reduced reduce reduces reducing shrank shrink shrunk slumped slump slumping eased ease easing slowed slow slowing narrowed contracted dipped dip dips dipping retreated weakened crashed collapsed dived halved'

const words = new Map<string, 'up' | 'down'>()
for (const word of up.split(' ')) words.set(word, 'up')
for (const word of down.split(' ')) words.set(word, 'down')

/** `rose` → up, `fell` → down. */
export const changeWords: ReadonlyMap<string, 'up' | 'down'> = words

/** Words that may stand between a verb of change and its amount. */
export const BEFORE_AMOUNTS = wordSet(`
  about
  around
  nearly
  almost
  some
  just
  more
  than
  over
  under
  at
  least
  a
  an
  the
  record
  roughly
  sharply
  slightly
  further
  another
  up
  as
  much
  well
  only
  high
  low
  of
  by
`)

/** Verbs whose object is no amount of change: `raised $45m`, `cut two deals`. */
export const TRANSITIVE_CHANGES = wordSet(`
  raise
  raised
  raises
  raising
  add
  adds
  added
  adding
  lower
  higher
  boost
  grow
  ease
`)

/** Verbs that move things through space as well: `sank 5 miles offshore`, `fell 30 metres`. */
export const MOVEMENTS = wordSet(`
  rose
  rise
  rises
  rising
  risen
  up
  down
  receded
`)
