/**
 * How long the newsroom takes over made-up stories: `node bench/newsroom.ts [stories …]`, by default 1,000 to 10,000.
 * Prints seconds of one core, and the share of the stories that got a relation.
 */
import { buildNewsroom } from '../src/newsroom/index.ts'
import { makeBriefing } from '../tests/newsroom/make-briefing.ts'

const sizes = process.argv.slice(2).map(Number)

for (const size of sizes.length > 0 ? sizes : [1000, 2000, 5000, 10_000]) {
  const briefing = makeBriefing(size)
  const start = process.cpuUsage()
  const { relations } = buildNewsroom(briefing)
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  const related = Object.values(relations).filter(({ length }) => length > 0).length / size
  console.log(
    `${size} stories: ${seconds.toFixed(2)} s, ${((seconds / size) * 1000).toFixed(2)} ms a story, ${related.toFixed(2)} related`,
  )
}
