import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readFrontmatter } from '../../../src/content/read/frontmatter.ts'
import { frontmatterSchema } from '../../../src/content/schemas/frontmatter-schemas.ts'

function read(text: string) {
  const file = new VFile({ path: 'a.md', value: text })
  const parts = readFrontmatter(file, frontmatterSchema)
  return { parts, messages: file.messages.map(String), file }
}

const article = (lines: string, body = 'Text.') => `---\ntitle: A\npublished: 2026-02-07\n${lines}---\n${body}\n`

describe('frontmatter', () => {
  it('gives defaults, so that two lines are enough for a story', () => {
    expect(read(article('')).parts?.data).toEqual({
      title: 'A',
      description: null,
      published: '2026-02-07',
      updated: null,
      byline: null,
      dateline: null,
      kicker: null,
      language: null,
      topics: [],
      events: [],
      via: [],
      image: null,
      related: { pin: [], block: [] },
      corrections: [],
      method: null,
      redirects: [],
      draft: false,
      history: true,
    })
  })

  it('keeps the line numbers of the file in the body', () => {
    const body = read(article('draft: true\n', 'Sixth line.')).parts?.body
    expect(body?.split('\n').indexOf('Sixth line.')).toBe(5)
  })

  it.each([
    [
      'a date that is none',
      'updated: tomorrow\n',
      'a.md:4:10: Unexpected updated `"tomorrow"`, expected a day of the calendar such as 2026-02-07 or 2026-02-07T18:30:00Z',
    ],
    [
      'a day that no calendar has',
      'updated: 2026-02-30\n',
      'a.md:4:10: Unexpected updated `"2026-02-30"`, expected a day of the calendar such as 2026-02-07 or 2026-02-07T18:30:00Z',
    ],
    ['a misspelt key', 'topic: [a]\n', 'a.md:4:1: Unexpected `topic`, did you mean `topics`?'],
    [
      'a list that is text',
      'topics: gaza\n',
      'a.md:4:9: Unexpected topics `"gaza"`, expected a list such as [gaza, diplomacy]',
    ],
    [
      'a correction without its text',
      'corrections:\n  - date: 2026-02-08\n',
      'a.md:5:5: Missing `corrections.0.text`, expected text; put it in quotation marks if it starts with a special character',
    ],
  ])('names line, column and mend of %s', (_name, lines, message) => {
    expect(read(article(lines)).messages).toEqual([message])
  })

  it.each([
    ['a comment that may be a number', 'byline: Ann Lee #2\n', '4:17', '`#2` behind a value'],
    ['a comment in the midst of words', 'description: Ranked #1 in Europe\n', '4:21', '`#1 in Europe` behind a value'],
    ['a number with a space', 'kicker: Gate # 4 shut\n', '4:14', '`# 4 shut` behind a value'],
    ['an anchor', 'description: &Juliet returns to Keld\n', '4:14', '`&Juliet` before a value'],
    ['a tag', 'image:\n  src: a.png\n  alt: !Kung dancers\n', '6:8', '`!Kung` before a value'],
    [
      'one in a list',
      'corrections:\n  - date: 2026-02-08\n    text: It was pier #3.\n',
      '6:23',
      '`#3.` behind a value',
    ],
  ])('warns of words that YAML takes away: %s', (_name, lines, place, words) => {
    const { parts, messages, file } = read(article(lines))
    expect(parts).toBeDefined()
    expect(messages).toEqual([expect.stringContaining(`a.md:${place}: Unexpected ${words}`)])
    expect(file.messages[0]).toMatchObject({ ruleId: 'words-lost', fatal: false })
  })

  it.each([
    'description: "Ranked #1 in Europe"\n',
    "byline: '&Juliet'\n",
    'byline: Ann Lee # a freelance\n',
    'updated: 2026-02-08 #second print\n',
    '#byline: Ann Lee\n',
    'topics: [a, b] #c\n',
    'byline: &a Ann Lee\nkicker: *a\n',
    'byline: !!str 2026\n',
    'description: C# and R&D at pier#3\n',
    'description: >\n  Ranked #1 in Europe\n',
  ])('takes for a comment, an anchor or a tag what looks like one: %s', (lines) => {
    expect(read(article(lines)).messages).toEqual([])
  })

  it.each([
    ['deutsch', 'de'],
    ['English', 'en'],
    ['Français', 'fr'],
    ['thai', 'th'],
    ['pt_BR_x y', undefined],
  ])('takes the name of a language for no tag of it: %s', (written, meant) => {
    const { messages } = read(article(`language: ${written}\n`))
    expect(messages).toHaveLength(1)
    expect(/did you mean `(.*)`/.exec(messages[0]!)?.[1]).toBe(meant)
  })

  it('says every unknown key in one run, each with what it is called here', () => {
    const { messages } = read('---\ntitle: A\ndate: 2026-02-07\nauthor: Ann\ntags: [a]\n---\nText.')
    expect(messages).toEqual([
      'a.md:3:1: Unexpected `date`, did you mean `published`?',
      'a.md:4:1: Unexpected `author`, did you mean `byline`?',
      'a.md:5:1: Unexpected `tags`, did you mean `topics`?',
    ])
  })

  it.each([
    ['an alias of itself', 'topics: &a [*a]\n', '4:13'],
    ['an alias of nothing', 'topics: *nope\n', '4:9'],
    ['nesting without end', `topics: ${'['.repeat(5000)}\n`, '4:'],
  ])('says %s at its place, and no more than that', (_name, lines, place) => {
    const { messages } = read(article(lines))
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(`a.md:${place}`)
  })

  it('refuses topics that are one folder on some disks, and names too long for any', () => {
    expect(read(article('topics: [Gaza]\n')).messages[0]).toContain('did you mean `gaza`?')
    expect(read(article(`topics: [${'a'.repeat(300)}]\n`)).messages[0]).toContain('at most 240 bytes')
  })

  it('drops characters that would end every feed, with a word', () => {
    const { parts, messages } = read(article('description: "Shut \\x1f again"\n'))
    expect(parts?.data.description).toBe('Shut  again')
    expect(messages[0]).toContain('Unexpected character U+001F')
  })

  it('says how to add what is missing', () => {
    const { file } = read(article('corrections:\n  - date: 2026-02-08\n'))
    expect(file.messages[0]?.note).toBe('Write a line `text: …`, below `corrections:`.')
    expect(read('---\ntitle: A\n---\nText.').file.messages[0]?.note).toBe('Write a line `published: …`.')
  })

  it('says which field is missing', () => {
    const { messages, parts } = read('---\ntitle: A\n---\nText.')
    expect(messages).toEqual(['a.md:2:1: Missing `published`, expected a date such as 2026-02-07T18:30:00Z'])
    expect(parts).toBeUndefined()
  })

  it('names the line of bad YAML', () => {
    const { file } = read('---\ntitle: A\nbyline: B: C\n---\n')
    expect(file.messages[0]).toMatchObject({ line: 3, ruleId: 'yaml', fatal: true })
  })

  it.each([
    ['no frontmatter', 'Just text.'],
    ['frontmatter that is not closed', '---\ntitle: A\n'],
  ])('says what to write when there is %s', (_name, text) => {
    const { file, parts } = read(text)
    expect(file.messages[0]).toMatchObject({ ruleId: 'frontmatter-missing', fatal: true })
    expect(parts).toBeUndefined()
  })

  it('never runs frontmatter as a program', () => {
    const text = '---js\nmodule.exports = { title: globalThis.ran = true }\n---\nText.'
    expect(read(text).parts).toBeUndefined()
    expect(globalThis).not.toHaveProperty('ran')
  })

  it('takes empty frontmatter for missing fields, and says nothing of an empty file twice', () => {
    expect(read('---\n---\nText.').messages).toHaveLength(2)
    expect(read('').messages).toEqual([])
  })
})
