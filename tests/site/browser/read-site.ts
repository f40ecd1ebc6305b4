import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterMap, parse } from 'parse5'

export type Element = DefaultTreeAdapterMap['element']
type Node = DefaultTreeAdapterMap['node']

export interface SitePage {
  /** Path of the file within the site. */
  file: string
  html: string
  elements: Element[]
}

/** Every page of a built site, parsed as a browser parses it. */
export function readSite(out: string): SitePage[] {
  return globSync('**/*.html', { cwd: out }).map((file) => {
    const html = readFileSync(join(out, file), 'utf8')
    return { file, html, elements: elementsOf(parse(html)) }
  })
}

export function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : []
  return 'tagName' in node ? [node, ...children] : children
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((it) => it.name === name)?.value
}

/** What a browser gives as `textContent`. */
export function textContent(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textContent).join('') : ''
}
