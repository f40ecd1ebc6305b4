import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { SRC, sourceFiles } from './read-source.ts'

/** Rooms that read prose. Elsewhere lists are of fields, elements and file names. */
const READING = /^(?:engine|newsroom|import\/head)\//
/** More words of open classes than these are a list, and stand in a lexicon. */
const MAX_WORDS = 7

/** Articles, prepositions, conjunctions, pronouns, auxiliaries and small numbers: the grammar of a pattern, and no list. */
const CLOSED_CLASSES = new Set(
  `a an the this that these those my your his her its our their whose each every either neither all both half some any no
  none such another other others many much more most few several one ones two three four five six seven eight nine ten
  of in on at by for from to with within without into onto over under about above below near behind between beside against
  among across around through throughout during before after since until till than like as per via amid beyond inside
  outside up down off out toward towards upon and or but nor so yet if when while where whereas because although though
  unless whether then also not i we you he she it they me us him them himself herself itself themselves mine yours hers
  ours theirs who whom which what why how there here someone somebody anyone anybody everyone everybody nobody
  is are was were be been being am has have had having do does did done will would can could may might must shall should
  cannot get gets got`.split(/\s+/),
)

/** The alternatives of each group of a pattern, as written. */
function alternativesIn(pattern: string): string[][] {
  const open: string[][] = [['']]
  const groups: string[][] = []
  const add = (part: string) => {
    for (const group of open) group[group.length - 1] += part
  }
  for (const [part] of pattern.matchAll(/\\.|\[(?:\\.|[^\]])*\]|./gsu)) {
    if (part === ')' && open.length > 1) groups.push(open.pop()!)
    if (part === '|') {
      for (const group of open.slice(0, -1)) group[group.length - 1] += part
      open.at(-1)!.push('')
    } else add(part)
    if (part === '(') open.push([''])
  }
  return [...groups, ...open]
}

/** A word or phrase, as far as one is written in an alternative: `(?:\s` and the like left out. */
const plain = (alternative: string): string =>
  alternative
    .replace(/^\?(?:[:=!]|<[=!])/u, '')
    .replace(/\(\?:[^()]*\)\??|\\\./gu, '')
    .replace(/\\s|\[’'\]/gu, ' ')
    .trim()

const isOpenWord = (word: string): boolean =>
  /^[\p{L}’' ?-]*\p{L}{2}[\p{L}’' ?-]*$/u.test(word) &&
  !word.split(/[ -]/u).every((part) => CLOSED_CLASSES.has(part.replace(/\?/gu, '').toLowerCase()))

/** The lists of words that a file writes out: in arrays, in strings to be split, in the alternatives of patterns. */
function listsIn(file: string): string[][] {
  const source = ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const lists: string[][] = []
  const visit = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node)) lists.push(node.elements.filter(ts.isStringLiteral).map(({ text }) => text))
    else if (ts.isRegularExpressionLiteral(node)) lists.push(...alternativesIn(node.text))
    else if (ts.isTemplateLiteral(node) || ts.isStringLiteral(node)) {
      const text = node.getText().slice(1, -1)
      if (/\.split$/u.test(node.parent.getText())) lists.push(text.split(/\s+/u))
      else if (text.includes('|')) lists.push(...alternativesIn(text))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return lists.map((list) => list.map(plain).filter(isOpenWord))
}

describe('word lists', () => {
  it('stand in lexicons, one entry a line, where they are found, compared and added to', () => {
    // Kinds of figures and features of the model are names of ours, and no words of a text.
    const own = /^(?:cardinal|content first|stem in source)/u
    const strays = sourceFiles()
      .filter((file) => READING.test(file) && !file.includes('/lexicon/'))
      .flatMap((file) => listsIn(file).map((list) => ({ file, list })))
      .filter(({ list }) => list.length > MAX_WORDS && !own.test(list.join(' ')))
    expect(strays.map(({ file, list }) => `${file}: ${list.slice(0, 9).join(' ')} …`)).toEqual([])
  })

  it('are found where code hides them', () => {
    expect(alternativesIn('a(?:b|c d)|e').map((group) => group.map(plain))).toEqual([
      ['b', 'c d'],
      ['a', 'e'],
    ])
  })
})
