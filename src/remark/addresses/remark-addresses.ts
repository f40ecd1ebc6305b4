import type { Properties } from 'hast'
import type { Definition, Image, Link, Nodes, Root } from 'mdast'
import type {} from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { say } from '../messages/say.ts'
import { replaceBelow } from '../replace-children.ts'
import { figureOf } from './figure.ts'

/** What is wrong with an address, or with what it leads to. */
export interface AddressProblem {
  rule: string
  reason: string
  fix: string
  /** Whether a build must stop. */
  isError: boolean
}

/** Where an address leads. */
export interface ReadAddress {
  /** The address on the page; null where there is none to go to. */
  url: string | null
  /** Attributes that a picture has beside. */
  properties?: Properties
  /** Slug of the story that it leads to. */
  story?: string
  problems?: AddressProblem[]
}

/** Options of `remarkAddresses`. */
export interface AddressOptions {
  /** Reads the address of a link. Default: it stays as it is. */
  readLink?: (url: string) => ReadAddress
  /** Reads the address of a picture. Default: it stays as it is. */
  readImage?: (url: string) => ReadAddress
}

declare module 'vfile' {
  interface DataMap {
    /** Slugs of the stories that ordinary links lead to, in text order, each once. */
    addressLinks: string[]
  }
}

/**
 * Plugin that reads the addresses of links and pictures: what they lead to takes their place, and what leads nowhere is
 * a message. A picture that stands by itself becomes a figure, its title the caption. Slugs of stories linked to are left in
 * `file.data.addressLinks`. Throws nothing.
 */
export default function remarkAddresses({ readLink, readImage }: AddressOptions = {}) {
  return (tree: Root, file: VFile): void => {
    const stories = new Set<string>()
    inlineReferences(tree)
    const astray = new Set<Nodes>()
    visit(tree, ['link', 'image'], (node) => {
      if (node.type !== 'link' && node.type !== 'image') return
      const read = node.type === 'link' ? readLink : readImage
      if (read && readTarget(node, read) === null) astray.add(node)
    })
    // Words of a link stay; a picture that is not there leaves nothing.
    if (astray.size > 0)
      replaceBelow(tree, (node) => (astray.has(node) ? (node.type === 'link' ? node.children : []) : undefined))
    if (readImage) makeFigures(tree)
    file.data.addressLinks = [...stories]

    function readTarget(node: Link | Image, read: (url: string) => ReadAddress): string | null {
      const { url, properties, story, problems = [] } = read(node.url)
      for (const problem of problems) report(file, node, problem)
      if (node.type === 'image' && !node.alt?.trim()) reportAlt(file, node)
      if (story !== undefined) stories.add(story)
      if (properties) node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...properties } }
      node.url = url ?? ''
      return url
    }
  }
}

/** `[words][label]` and `![alt][label]` as what they stand for, since a definition does not say what it is used for. */
function inlineReferences(tree: Root): void {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    const label = node.identifier.toUpperCase()
    if (!definitions.has(label)) definitions.set(label, node)
  })
  if (definitions.size === 0) return
  visit(tree, ['linkReference', 'imageReference'], (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return
    const definition = definitions.get(node.identifier.toUpperCase())
    if (!definition) return
    const { url, title } = definition
    Object.assign(node, { type: node.type === 'linkReference' ? 'link' : 'image', url, ...(title && { title }) })
  })
}

/** Pictures with nothing beside them in their paragraph become figures. */
function makeFigures(tree: Root): void {
  replaceBelow(tree, (node, parent) => {
    if (node.type !== 'paragraph' || node.data?.hName || parent.type === 'htmlElement') return undefined
    const shown = node.children.filter(({ type, ...it }) => !(type === 'break' || isBlank({ type, ...it } as Nodes)))
    const figures = shown.flatMap((it) => figureOf(it) ?? [])
    return figures.length === 0 || figures.length < shown.length ? undefined : figures
  })
}

const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === ''

function reportAlt(file: VFile, node: Image): void {
  report(file, node, {
    rule: 'image-alt',
    reason: 'Unexpected image without a description, expected what it shows in words',
    fix: 'Write it between the brackets: `![Two cranes over an empty quay](quay.jpg)`.',
    isError: false,
  })
}

function report(file: VFile, { position }: Nodes, { isError, ...problem }: AddressProblem): void {
  say(file, position, { ...problem, severity: isError ? 'error' : 'warning' })
}
