import type { Root } from 'hast'
import { elementsOf } from './elements-of.ts'

/** Gives links to other sites a `rel` that keeps the opener and the referrer to themselves. */
export default function rehypeSafeLinks() {
  return (tree: Root): void => {
    for (const { tagName, properties } of elementsOf(tree)) {
      if (tagName !== 'a') continue
      const href = String(properties.href ?? '')
      if (/^https?:\/\//i.test(href)) properties.rel = ['noopener', 'noreferrer', 'external']
    }
  }
}
