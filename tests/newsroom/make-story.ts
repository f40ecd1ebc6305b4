import { plainStory } from '../../src/cli/affairs/plain-story.ts'
import type { RegisteredSource, Story } from '../../src/newsroom/index.ts'

export type StoryFields = Partial<Omit<Story, 'related'>> & { related?: { pin?: string[]; block?: string[] } }

/** A story as the loader would hand it over: the text goes through the engine, everything not given is empty. */
export function makeStory(slug: string, text: string, fields: StoryFields = {}): Story {
  const { published = '2026-03-02T09:00:00Z', related, ...rest } = fields
  return plainStory(slug, text, {
    published,
    related: { pin: related?.pin ?? [], block: related?.block ?? [] },
    ...rest,
  })
}

export function makeSource(id: string, fields: Partial<RegisteredSource> = {}): RegisteredSource {
  return {
    id,
    name: id,
    aliases: [],
    kind: 'organisation',
    relays: false,
    upstream: [],
    url: null,
    description: null,
    path: `content/sources/${id}.md`,
    ...fields,
  }
}
