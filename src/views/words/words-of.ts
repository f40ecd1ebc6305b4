import { english } from './english.ts'
import { german } from './german.ts'
import { hebrew } from './hebrew.ts'
import type { Words } from './types.ts'

const languages: Record<string, Words> = { en: english, de: german, he: hebrew }

/** Words of the interface for a language, BCP 47: of its region, else of the language, else English. */
export function wordsOf(language: string): Words {
  return languages[language.toLowerCase()] ?? languages[language.toLowerCase().split('-')[0]!] ?? english
}
