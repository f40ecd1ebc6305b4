import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { attribute, readSite, type SitePage } from './read-site.ts'

describe.each(['sample', 'harbour', 'hebrew', 'imported'] as const)('the pages of the %s site', (name) => {
  const { out, base } = inject('sites')[name]
  let pages: SitePage[]
  beforeAll(() => {
    pages = readSite(out)
    expect(pages.length).toBeGreaterThan(5)
  })

  it('hold no id twice', () => {
    const twice = pages.flatMap(({ file, elements }) => {
      const ids = elements.map((it) => attribute(it, 'id')).filter((id) => id !== undefined)
      return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${file}#${id}`)
    })
    expect(twice).toEqual([])
  })

  it('have no broken link, not even to a place within a page', () => {
    const idsOf = new Map(pages.map(({ file, elements }) => [file, new Set(elements.map((it) => attribute(it, 'id')))]))
    const broken = pages.flatMap(({ file, elements }) => {
      const here = new URL(file.replace(/index\.html$/, ''), `https://briefing.example${base}`)
      return elements.flatMap((element) => {
        const href = attribute(element, 'href') ?? attribute(element, 'src')
        const url = href === undefined ? null : URL.parse(href, here)
        if (url?.host !== 'briefing.example') return []
        if (!url.pathname.startsWith(base)) return [`${file} → ${href} leaves the base path`]
        const path = decodeURIComponent(url.pathname.slice(base.length))
        const target = path === '' || path.endsWith('/') ? `${path}index.html` : path
        if (!existsSync(join(out, target))) return [`${file} → ${href}`]
        const place = decodeURIComponent(url.hash.slice(1))
        return place && !place.startsWith(':~:') && !idsOf.get(target)?.has(place) ? [`${file} → ${href}`] : []
      })
    })
    expect(broken).toEqual([])
  })

  it('draw the lines of their marks in every browser: Safari takes no style or colour in one word with the line', () => {
    const sheets = globSync('_astro/*.css', { cwd: out }).map((file) => readFileSync(join(out, file), 'utf8'))
    expect(sheets.join('')).toContain('text-decoration-style:dotted')
    const lines = sheets.flatMap((sheet) =>
      [...sheet.matchAll(/[^-]text-decoration:([^;}]*)/g)].map(([, value]) => value),
    )
    expect(new Set(lines)).toEqual(new Set(['none', 'underline', 'line-through']))
  })

  it('explain every annotation in a note, and open each note by one control', () => {
    let annotations = 0
    for (const { file, elements } of pages) {
      const ids = new Set(elements.map((it) => attribute(it, 'id')))
      for (const element of elements) {
        const annotation = attribute(element, 'data-annotation')
        if (annotation !== undefined) {
          annotations++
          // A figure of which nothing is to be said has neither line nor note.
          if (attribute(element, 'data-bare') === undefined)
            expect(ids, `${file}: note of ${annotation}`).toContain(`note-${annotation}`)
          expect(['claim', 'quote', 'figure'], file).toContain(attribute(element, 'data-kind'))
          if (attribute(element, 'data-kind') !== 'figure') expect(attribute(element, 'data-source'), file).toBeTruthy()
        }
        const opened = attribute(element, 'popovertarget')
        if (opened !== undefined) expect(ids, `${file}: popover ${opened}`).toContain(opened)
      }
    }
    expect(annotations).toBeGreaterThan(1)
  })

  it('carry a strict policy and nothing that it would have to excuse', () => {
    for (const { file, elements, html } of pages) {
      const policy = elements.find((it) => attribute(it, 'http-equiv')?.toLowerCase() === 'content-security-policy')
      // The search runs WebAssembly, and no other page does.
      const allowed = file === 'search/index.html' ? / 'wasm-unsafe-eval'/ : /$^/
      expect(attribute(policy!, 'content')?.replace(allowed, ''), file).not.toMatch(/unsafe|\*/)
      expect(html, file).not.toMatch(/<style[\s>]/)
      expect(
        elements.filter((it) => it.attrs.some((at) => at.name === 'style' || at.name.startsWith('on'))),
        file,
      ).toEqual([])
      const inline = elements.filter(
        (it) => it.tagName === 'script' && !attribute(it, 'src') && attribute(it, 'type') !== 'application/ld+json',
      )
      expect(inline, file).toEqual([])
    }
  })

  it('ship no more than 10 kB of script each', () => {
    for (const { file, elements } of pages) {
      const scripts = elements.filter((it) => it.tagName === 'script').flatMap((it) => attribute(it, 'src') ?? [])
      const bytes = scripts.map((src) => statSync(join(out, src.slice(base.length))).size)
      expect(
        bytes.reduce((a, b) => a + b, 0),
        file,
      ).toBeLessThanOrEqual(10_240)
    }
  })

  it('are valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'doctype-style': 'off', 'void-style': 'off' },
    })
    const problems: string[] = []
    for (const { file, html } of pages) {
      const { results } = await validator.validateString(html)
      for (const { messages } of results) {
        problems.push(
          ...messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId} ${message}`),
        )
      }
    }
    expect(problems).toEqual([])
  })

  it('say what kind of page they are, and whom it is from, in JSON-LD; all but the search and what is not there', () => {
    for (const { file, html } of pages) {
      if (/^(404|search\/index)\.html$/.test(file) || html.includes('http-equiv="refresh"')) continue
      const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
      expect(json, file).toBeDefined()
      const data = JSON.parse(json!)
      const [page, path] = data['@graph'] ?? [data]
      expect(page['@type'], file).toMatch(/^(NewsArticle|WebSite|WebPage|AboutPage|CollectionPage)$/)
      expect(page.publisher['@type'], file).toBe('NewsMediaOrganization')
      if (page['@type'] === 'WebSite') continue
      expect(page.url, file).toBe(`https://briefing.example${base}${file.replace(/index\.html$/, '')}`)
      expect(path.itemListElement.at(-1).item, file).toBe(page.url)
    }
  })

  it('speak JSON-LD that parses', () => {
    const blocks = pages.flatMap(({ html }) =>
      [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) => json!),
    )
    expect(blocks.length).toBeGreaterThan(0)
    for (const block of blocks) expect(JSON.parse(block)).toHaveProperty('@context', 'https://schema.org')
  })

  it('come with feeds and a sitemap whose addresses are whole', () => {
    for (const feed of globSync('{*.xml,*.json}', { cwd: out })) {
      const text = readFileSync(join(out, feed), 'utf8')
      expect(text, feed).toContain(`https://briefing.example${base}`)
      expect(text, feed).not.toMatch(/(href|src)=(["']|&quot;)\/[^/]/)
    }
  })
})
