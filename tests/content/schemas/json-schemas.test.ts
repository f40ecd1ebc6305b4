import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { type CmsField, cmsConfig } from '../../../src/cli/init/cms-config.ts'
import { cmsFiles } from '../../../src/cli/init/cms-files.ts'
import { jsonSchemas, type SchemaName } from '../../../src/content/schemas/json-schemas.ts'
import { root } from '../../link-packages.ts'
import { decapConfig } from './decap-config.ts'

const schemas = jsonSchemas()
const ajv = new Ajv2020({ allErrors: true, formats: { uri: true } })

function mistakesIn(name: SchemaName, yaml: string): string[] {
  const validate = ajv.compile({ ...schemas[name] })
  return validate(parse(yaml)) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`)
}

it('schemas/ is what the schemas that check the content give: after a change run `npm run schemas`', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    expect([name, JSON.parse(readFileSync(join(root, `schemas/${name}.json`), 'utf8'))]).toEqual([
      name,
      JSON.parse(JSON.stringify(schema)),
    ])
  }
})

it('an editor is told of every field what it is for', () => {
  for (const [name, { properties = {} }] of Object.entries(schemas)) {
    const silent = Object.entries(properties).filter(([, { description }]) => !description)
    expect([name, ...silent.map(([field]) => field)]).toEqual([name])
  }
})

it('the sample is right by them, and mistakes are not', () => {
  const folders: [string, SchemaName][] = [
    ['articles', 'article'],
    ['sources', 'source'],
    ['events', 'event'],
    ['pages', 'heading'],
  ]
  for (const [folder, name] of folders) {
    for (const file of globSync(`content/${folder}/*.md`, { cwd: root })) {
      const yaml = /^---\n(.*?)\n---/s.exec(readFileSync(join(root, file), 'utf8'))![1]!
      expect([file, ...mistakesIn(name, yaml)]).toEqual([file])
    }
  }
  expect(mistakesIn('site', readFileSync(join(root, 'content/site.yaml'), 'utf8'))).toEqual([])
  expect(mistakesIn('article', 'title: A\npublished: 2026-02-03\nsubtitle: B')).toEqual([
    ' must NOT have additional properties',
  ])
  expect(mistakesIn('source', 'name: A\nkind: paper')).toEqual(['/kind must be equal to one of the allowed values'])
  expect(mistakesIn('event', 'title: A\nledger: { confirm: [[one#3, two#4]] }')).toEqual([])
  expect(mistakesIn('event', 'title: A\nledger: { confirm: [[one, two#4]] }')).not.toEqual([])
  expect(mistakesIn('site', 'title: A')).toContain(" must have required property 'publisher'")
})

it('the web editor has a form for every folder, with every field that must be given', () => {
  const { collections, backend } = cmsConfig({ content: 'news', repo: 'town/news', branch: 'main' })
  expect(backend).toEqual({ name: 'github', repo: 'town/news', branch: 'main' })
  const articles = collections.find(({ name }) => name === 'articles')!
  expect(articles).toMatchObject({ folder: 'news/articles', create: true })
  const fields = 'fields' in articles ? articles.fields : []
  expect(fields.filter(({ required }) => required !== false).map(({ name, widget }) => `${name}: ${widget}`)).toEqual([
    'title: string',
    'published: datetime',
    'body: markdown',
  ])
  expect(fields.find(({ name }) => name === 'corrections')).toMatchObject({
    widget: 'list',
    fields: [
      { name: 'date', widget: 'datetime' },
      { name: 'text', widget: 'text' },
    ],
  })
  expect(fields.find(({ name }) => name === 'draft')).toMatchObject({ widget: 'boolean', default: false })
  expect(collections.map(({ name }) => name)).toEqual(['articles', 'sources', 'events', 'topics', 'pages', 'settings'])
})

it('is configured as Decap asks, every name of a list once', () => {
  const config = parse(cmsFiles({ content: 'news', repo: 'town/news', branch: 'main' }).get('config.yml')!)
  const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(decapConfig)
  validate(config)
  expect(validate.errors ?? []).toEqual([])
  const twice = (named: { name: string; fields?: []; files?: [] }[]): string[] => {
    const names = named.map(({ name }) => name)
    const own = names.filter((name, at) => names.indexOf(name) !== at)
    return [...own, ...named.flatMap(({ fields = [], files = [] }) => [...twice(fields), ...twice(files)])]
  }
  expect(twice(config.collections)).toEqual([])
  // What titles stand for in its lists has to be a field: Decap finds `title` by itself.
  for (const { folder, identifier_field = 'title', fields } of config.collections) {
    if (folder) expect(fields.map(({ name }: { name: string }) => name)).toContain(identifier_field)
  }
  // It asks for what an object requires even where the object may be left out.
  const asked = (fields: CmsField[], mayBeLeft = false): string[] =>
    fields.flatMap(({ name, required = true, widget, fields: inner = [] }) => [
      ...(mayBeLeft && required ? [name] : []),
      ...(widget === 'object' ? asked(inner as CmsField[], mayBeLeft || !required) : []),
    ])
  expect(
    config.collections.flatMap(({ fields = [], files = [] }) =>
      asked([...fields, ...files.flatMap((it: { fields: [] }) => it.fields)]),
    ),
  ).toEqual([])
  const logo = config.collections.at(-1).files[0].fields.find(({ name }: CmsField) => name === 'logo')
  expect(logo.fields.filter((it: CmsField) => 'default' in it)).toEqual([])
  expect(validate({ ...config, collections: [{ name: 'a', label: 'A', folder: 'a' }] })).toBe(false)
  expect(validate({ ...config, publish_mode: 'workflow' })).toBe(false)
})
