/** Marks of a link that Markdown does not take for one, so that readers see them. */
interface BrokenLink {
  /** Offset in the text. */
  start: number
  reason: string
  fix: string
}

/** Whether an address is meant, and no words in brackets. */
const ADDRESS = String.raw`(?=https?:|www\.|\.{0,2}\/)`
/** `![a quay](my quay.jpg)`, whose address ends at its first space. */
const SPACED = /(?<!\\)(!?)\[[^[\]\n]{0,500}\]\(([^()<>"'\n]{1,500})\)/g
/** `[the site](https://example.org/x.`, without its end. */
const OPEN = new RegExp(String.raw`(?<!\\)!?\[[^[\]\n]{0,500}\]\(${ADDRESS}`, 'g')
/** `(the site)[https://example.org/x]`. */
const TURNED = /(?<![\\\w\]])\([^()[\]\n]{1,300}\)\[(?=https?:|www\.)[^\s[\]]{1,500}\]/g
/** `[the site] (https://example.org/x)`. */
const PARTED = /(?<!\\)\[[^[\]\n]{1,500}\][ \t]{1,5}\((?=https?:|www\.)[^\s()]{1,500}\)/g
/** `[the site][report]`, but for citations, `[1][2]`, and `a[i][j]`. */
const LABELLED = /(?<![\\\w\]!)])\[(?![\d^])[^[\]\n]{1,300}\]\[([^[\]^\n]{1,100})\](?![[(:])/g
/** `[[bridge-shut`, `[[bridge-shut]`, `[[bridge-shut|it]`. */
const STORY = /(?<![\\[])\[\[([\p{Ll}\p{Lo}\p{N}][\p{L}\p{N}-]{1,120})(?![\p{L}\p{N}-]|[^[\]\n]{0,400}\]\])/gu

/**
 * Finds links that no reader can follow in the Markdown of a block, in which what is read as a link, a picture or code is
 * masked.
 */
export function findBrokenLinks(text: string): BrokenLink[] {
  const spaced = findSpaced(text)
  const known = new Set(spaced.map(({ start }) => start))
  const found = [
    ...spaced,
    ...matches(text, OPEN, ({ 0: mark }) => [
      `Unexpected \`${mark}\` that begins no link, expected an address without spaces and \`)\``,
      'Close the round bracket right behind the address.',
    ]).filter(({ start }) => !known.has(start)),
    ...matches(text, TURNED, ([mark]) => [
      `Unexpected \`${shorten(mark)}\`: no reader sees the link`,
      'Put the words between square brackets and the address between round ones: `[words](https://…)`.',
    ]),
    ...matches(text, PARTED, ([mark]) => [
      `Unexpected space between \`]\` and \`(\` in \`${shorten(mark)}\`: no reader sees the link`,
      'Take the space out.',
    ]),
    ...matches(text, LABELLED, ({ 0: mark, 1: label }) => [
      `Unexpected \`${shorten(mark)}\` without an address of that name`,
      `Write \`[${label}]: https://…\` on a line of its own, or the address between round brackets.`,
    ]),
    ...matches(text, STORY, ({ 1: slug }) => [
      `Unexpected \`[[${slug}\`, expected \`]]\` behind it`,
      `Write \`[[${slug}]]\` or \`[[${slug}|words]]\`.`,
    ]),
  ]
  return found.sort((a, b) => a.start - b.start)
}

function findSpaced(text: string): BrokenLink[] {
  return [...text.matchAll(SPACED)].flatMap(({ 1: sign, 2: address = '', index }) => {
    const isAddress = /^(?:https?:|www\.|\.{0,2}\/)|\.\w{2,5}$/i.test(address.trim())
    if (!/\S\s+\S/.test(address) || (sign === '' && !isAddress)) return []
    const reason = `Unexpected space in the address \`${address}\`: no reader sees the ${sign === '' ? 'link' : 'picture'}`
    return [{ start: index, reason, fix: `Write \`(<${address.trim()}>)\`.` }]
  })
}

function matches(text: string, pattern: RegExp, say: (match: RegExpExecArray) => [string, string]): BrokenLink[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [reason, fix] = say(match)
    return { start: match.index, reason, fix }
  })
}

/** Characters of marks that a message quotes. */
const MAX_QUOTED = 60

const shorten = (words: string): string => (words.length > MAX_QUOTED ? `${words.slice(0, MAX_QUOTED)}…` : words)
