import { type HtmlElement, type HtmlNode, isElement, isText } from './html-tree.ts'

/** Letters that have a raised form, and the forms in the same order. Unicode has none of q. */
const raised = {
  sup: formsOf('0123456789+−-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW', [
    ...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ',
  ]),
  sub: formsOf('0123456789+−-=()aehijklmnoprstuvx', [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ']),
}

/** Raised letters that belong to the number before them: 26th, 1er, 2ème, 3º. */
const ORDINAL = /^(?:st|nd|rd|th|ers?|re|e|[eè]?me|[oaºª°])$/i

/** Characters after which it is no mark of a note or a power, but words in small print. */
const MAX_LENGTH = 6

/**
 * What stands raised or lowered as plain text that says the same, since Markdown has no mark for it: 10⁶ is not 106, and
 * a note's ᵇ is no letter of the word before it. The words as they are where they have no such form.
 */
export function raisedText({ tagName }: HtmlElement, children: HtmlNode[]): HtmlNode[] {
  if (tagName !== 'sup' && tagName !== 'sub') return children
  const words = children.map(textIn).join('').trim()
  if (words.length > MAX_LENGTH || (tagName === 'sup' && ORDINAL.test(words))) return children
  const forms = raised[tagName]
  return [...words].every((it) => forms.has(it)) ? children.map((node) => mapped(node, forms)) : children
}

function formsOf(letters: string, forms: string[]): Map<string, string> {
  return new Map([...letters].map((letter, at) => [letter, forms[at]!]))
}

function textIn(node: HtmlNode): string {
  return isText(node) ? node.value : isElement(node) ? node.childNodes.map(textIn).join('') : ''
}

function mapped(node: HtmlNode, forms: ReadonlyMap<string, string>): HtmlNode {
  if (isText(node)) return { ...node, value: [...node.value].map((it) => forms.get(it) ?? it).join('') }
  return isElement(node) ? { ...node, childNodes: node.childNodes.map((child) => mapped(child, forms)) } : node
}
