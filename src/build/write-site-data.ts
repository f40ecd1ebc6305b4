import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledBriefing } from '../content/types.ts'
import { dossierData } from '../export/dossier-data.ts'
import { eventData } from '../export/event-data.ts'
import { newsroomData } from '../export/newsroom-data.ts'
import { openExports } from '../export/open-exports.ts'
import type { DataPlace } from './write-story-data.ts'

/**
 * Writes the data beside the pages that are not stories: `event.json`, `dossier.json`, and the index `newsroom.json`.
 * The pages lie there already.
 */
export function writeSiteData(briefing: CompiledBriefing, { out, root }: DataPlace): void {
  const exports = openExports(briefing, root)
  const { newsroom, site } = briefing
  const write = (path: string, data: object) => writeFileSync(join(out, path), JSON.stringify(data))
  for (const thread of newsroom.events) write(`events/${thread.event.id}/event.json`, eventData(thread, exports))
  for (const dossier of newsroom.dossiers) {
    write(`sources/${dossier.source.id}/dossier.json`, dossierData(dossier, exports))
  }
  write('newsroom.json', newsroomData(site, exports))
}
