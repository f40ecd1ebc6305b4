/** What becomes of the elements of raw HTML. An element that is in none of these sets is taken away from round its words. */

/** Left out with all that is in them: what they hold is no text of a story. */
export const DROPPED = new Set([
  ...['script', 'style', 'template', 'noscript', 'form', 'input', 'button', 'select', 'textarea', 'svg', 'math'],
  ...['canvas', 'link', 'meta', 'base', 'title', 'dialog', 'frameset', 'map'],
])

/** What another page or player shows; a link to it takes its place. */
export const EMBEDS = new Set(['iframe', 'embed', 'object', 'video', 'audio'])

/** Wrappers that stand round blocks. */
const BLOCK_WRAPPERS = new Set([
  ...['div', 'section', 'article', 'main', 'header', 'footer', 'nav', 'aside', 'center', 'address'],
])

/** Wrappers without a meaning of their own, and parts of other elements that are read with them. */
export const TRANSPARENT = new Set([
  ...BLOCK_WRAPPERS,
  ...['html', 'head', 'body', 'font'],
  ...['span', 'picture', 'source', 'colgroup', 'col', 'wbr', 'nobr', 'big', 'hgroup', 'time', 'data', 'o:p'],
])

/** Elements that hold one run of words. */
export const LEAVES = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd', 'figcaption', 'summary', 'caption', 'td', 'th'],
])

/** Elements that hold blocks. */
export const CONTAINERS = new Set([
  ...['ul', 'ol', 'dl', 'figure', 'details', 'blockquote', 'table', 'thead', 'tbody', 'tfoot', 'tr'],
])

/** Elements within a run of words. */
export const INLINE = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'img', 'ins', 'kbd', 'mark', 'q'],
  ...['rp', 'rt', 'ruby', 's', 'samp', 'small', 'strike', 'strong', 'sub', 'sup', 'tt', 'u', 'var'],
])

/** Attributes that are left, by their names in hast. Ids, classes and styles are the page's own. */
export const ATTRIBUTES = new Set([
  ...['title', 'lang', 'dir', 'colSpan', 'rowSpan', 'scope', 'start', 'reversed', 'open', 'width', 'height', 'alt'],
])

/** Blocks of the tree that parse5 makes, beside text and inline elements. */
export const isBlockName = (name: string): boolean =>
  LEAVES.has(name) || CONTAINERS.has(name) || name === 'hr' || name === 'pre' || BLOCK_WRAPPERS.has(name)
