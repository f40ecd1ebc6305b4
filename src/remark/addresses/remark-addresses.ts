import type { Properties } from 'hast'
import type { Definition, Image, Link, Nodes, Parents, Root } from 'mdast'
import type {} from 'mdast-util-to-hast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { replaceChild } from '../replace-children.ts'
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
    visit(tree, ['link', 'image'], (node, index, parent: Parents | undefined) => {
      if (node.type !== 'link' && node.type !== 'image') return undefined
      const read = node.type === 'link' ? readLink : readImage
      if (!read || !parent || index === undefined || readTarget(node, read) !== null) return undefined
      // Words of a link stay; a picture that is not there leaves nothing.
      const words: Nodes[] = node.type === 'link' ? node.children : []
      replaceChild(parent, index, words)
      return [SKIP, index]
    })
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
  visit(tree, 'paragraph', (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined || node.data?.hName || parent.type === 'htmlElement') return undefined
    const shown = node.children.filter(({ type, ...it }) => !(type === 'break' || isBlank({ type, ...it } as Nodes)))
    const figures = shown.flatMap((it) => figureOf(it) ?? [])
    if (figures.length === 0 || figures.length < shown.length) return undefined
    replaceChild(parent, index, figures)
    return index + figures.length
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

function report(file: VFile, { position }: Nodes, { rule, reason, fix, isError }: AddressProblem): void {
  const message = file.message(reason, { place: position, ruleId: rule, source: 'on-record' })
  message.fatal = isError
  message.note = fix
}
