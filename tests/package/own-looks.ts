import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writePicture } from '../content/files/make-pictures.ts'
import { runInstalled } from './install-package.ts'
import { configure, folder, page, STORY, write } from './my-briefing.ts'

/** Cases of a briefing that is made and installed: what its project changes of its looks. */
export function ownLooks(): void {
  describe('a briefing that is made to look like somebody', () => {
    it('has their colours, logo, sections, sheets and components, and the rest as it was', async () => {
      const settings = readFileSync(join(folder, 'content/site.yaml'), 'utf8')
      write(
        'content/site.yaml',
        `${settings}
navigation:
  - { text: Today, href: / }
  - { text: Who says so, href: /sources/ }
design:
  colours:
    link: { light: "#123456", dark: "#abcdef" }
  measure: 33rem
logo: { src: mark.png, dark: mark.svg }
`,
      )
      await writePicture(join(folder, 'content/images/mark.png'), 80, 40)
      write(
        'public/mark.svg',
        '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><path d="M0 0h20v10z"/></svg>\n',
      )
      write(
        'src/pages/tips.astro',
        `---
import Site from 'on-record/layouts/Site.astro'
---
<Site title="Tips" description="How to send us one."><p>Send us one.</p></Site>
`,
      )
      write('src/own.css', 'h1 { letter-spacing: 0.0125em }\n')
      write(
        'src/components/Footer.astro',
        `---
import Footer from 'on-record/components/frame/Footer.astro'
---
<div class="framed"><Footer {...Astro.props} /></div>
<style>.framed { border: 7px solid }</style>
`,
      )
      configure(`customCss: ['./src/own.css'], components: { Footer: './src/components/Footer.astro' }`)
      expect(runInstalled(folder, ['build'])).toMatchObject({ status: 0 })
      const story = page(STORY)
      expect(story).toContain('<a href="/sources/">Who says so</a>')
      expect(story).toMatch(/<div class="framed"[^>]*><footer class="colophon"/)
      const [, light, dark] =
        /<a href="\/"><img class="logo logo-light" src="([^"]+)".*?<img class="logo logo-dark" src="([^"]+)"/.exec(
          story,
        )!
      for (const src of [light!, dark!]) expect(existsSync(join(folder, 'dist', src))).toBe(true)
      expect(page('tips/index.html')).toMatch(/<title>Tips – My briefing<.*Who says so.*<p>Send us one.<\/p>/s)
      const css = globSync('_astro/*.css', { cwd: join(folder, 'dist') }).map((file) => page(file))
      const ours = css.find((text) => text.includes('story-text'))!
      expect(ours).toMatch(/--link: ?light-dark\(#123456, ?#abcdef\)/)
      expect(ours).toContain('33rem')
      expect(ours).toMatch(/letter-spacing: ?\.?0?\.0125em/)
      expect(css.some((text) => text.includes('7px'))).toBe(true)
    }, 120_000)

    it('has their head, story head, cards and notes, which pages have by the hundred, and ours again without them', () => {
      const theirs = {
        Head: ['frame', '<meta name="own" content={Astro.props.site.title} /><Ours {...Astro.props} />'],
        StoryHead: ['story', '<hgroup class="own-head"><Ours {...Astro.props} /></hgroup>'],
        Card: [
          'lists',
          '<section class="own-card" data-level={Astro.props.heading}><h3>{Astro.props.card.title}</h3></section>',
        ],
        Note: ['story', '<div class="own-note"><Ours {...Astro.props} /><i>{Astro.props.words.note.through}</i></div>'],
      }
      for (const [name, [group, template]] of Object.entries(theirs)) {
        write(
          `src/own/${name}.astro`,
          `---\nimport Ours from 'on-record/components/${group}/${name}.astro'\n---\n${template}\n`,
        )
      }
      const paths = Object.keys(theirs).map((name) => `${name}: './src/own/${name}.astro'`)
      const [ours, count] = [page(STORY), (text: string, words: string) => text.split(words).length - 1]
      configure(`components: { ${paths.join(', ')} }`)
      expect(runInstalled(folder, ['build'])).toMatchObject({ status: 0 })
      const [story, front] = [page(STORY), page('index.html')]
      expect(story).toContain('<meta name="own" content="My briefing"><title>')
      expect(story).toMatch(/<hgroup class="own-head"[^>]*><header class="story-head">/)
      expect(count(story, 'class="own-note"')).toBe(count(ours, 'class="note note-'))
      expect(story).toMatch(
        /<li id="notes-1"[^>]*>.*?<div class="note-text"><div class="own-note"[^>]*><div class="note note-claim" id="note-[^"]+">.*?<\/div><i[^>]*>through<\/i><\/div>/s,
      )
      expect(front).toMatch(
        /aria-label="[^"]+"><section class="own-card"[^>]* data-level="2"[^>]*><h3[^>]*>How a story is written</,
      )
      expect(front).not.toContain('class="teaser"')
      expect(story + front).not.toContain('\0')
      configure('')
      expect(runInstalled(folder, ['build'])).toMatchObject({ status: 0 })
      expect(page(STORY)).not.toContain('own-')
      expect(page('index.html')).toContain('class="teaser"')
    }, 120_000)

    it('has what their own remark plugins make, with check and build alike, and without them no longer', () => {
      write(
        'src/remark/numbered.mjs',
        `export default ({ prefix }) => (tree, file) => {
  tree.children.forEach((node, at) => (node.data = { ...node.data, hProperties: { lang: prefix + at } }))
  if (file.path.endsWith('how-a-story-is-written.md')) file.message('Numbered', { ruleId: 'numbered', source: 'own' })
}\n`,
      )
      configure(`remarkPlugins: [['./src/remark/numbered.mjs', { prefix: 'en-x-p' }]]`)
      expect(runInstalled(folder, ['build'])).toMatchObject({ status: 0 })
      expect(page(STORY)).toMatch(/<p lang="en-x-p0">.*data-kind="claim"/s)
      expect(runInstalled(folder, ['check']).stdout).toContain('Numbered')
      configure('remarkPlugins: [() => () => {}]')
      expect(runInstalled(folder, ['build']).stderr).toMatch(/Unexpected `remarkPlugins: .*expected a list such as/)
      configure('')
      expect(runInstalled(folder, ['build'])).toMatchObject({ status: 0 })
      expect(page(STORY)).not.toContain('en-x-p')
    }, 120_000)

    it('says which components there are when one is misspelt', () => {
      configure(`components: { Footer: './src/components/Footer.astro' }`)
      const config = readFileSync(join(folder, 'astro.config.mjs'), 'utf8')
      write('astro.config.mjs', config.replace('{ Footer:', '{ Foter:'))
      const { status, stderr } = runInstalled(folder, ['build'])
      expect(status).toBe(1)
      expect(stderr).toMatch(/Unexpected component `Foter`.*expected one of .*Footer/)
      write('astro.config.mjs', config)
    }, 90_000)
  })
}
