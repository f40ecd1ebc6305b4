/** What a new briefing says of itself. */
export interface Answers {
  title: string
  description: string
  publisher: string
  /** Empty where it is not known yet. */
  url: string
  language: string
  timeZone: string
}

interface Question {
  key: keyof Answers
  flag: string
  words: string
  /** The answer that Enter takes. */
  preset: (answers: Partial<Answers>, folder: string) => string
  isWrong?: (answer: string) => boolean
  /** What an answer that is wrong should have been. */
  expected?: string
}

const isEmpty = (answer: string) => answer.trim() === ''

/** In the order in which they come. */
export const QUESTIONS: readonly Question[] = [
  {
    key: 'title',
    flag: '--title',
    words: 'Name of the briefing',
    preset: (_, folder) => titleOf(folder),
    isWrong: isEmpty,
    expected: 'a name',
  },
  {
    key: 'description',
    flag: '--description',
    words: 'What it is, in a sentence',
    preset: () => 'A news briefing that shows who said it, through whom, and how sure.',
    isWrong: isEmpty,
    expected: 'a sentence',
  },
  {
    key: 'publisher',
    flag: '--publisher',
    words: 'Who answers for it',
    preset: ({ title }) => title!,
    isWrong: isEmpty,
    expected: 'a name',
  },
  {
    key: 'url',
    flag: '--url',
    words: 'Address, as in https://example.org/news/ (may wait)',
    preset: () => '',
    isWrong: (answer) => !isEmpty(answer) && !/^https?:$/.test(URL.parse(answer)?.protocol ?? ''),
    expected: 'an address such as https://example.org/news/',
  },
  {
    key: 'language',
    flag: '--language',
    words: 'Language of the stories',
    preset: () => 'en',
    isWrong: (answer) => !isLanguage(answer),
    expected: 'a language tag such as en or pt-BR',
  },
  {
    key: 'timeZone',
    flag: '--time-zone',
    words: 'Time zone',
    preset: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    isWrong: (answer) => answer !== 'UTC' && !Intl.supportedValuesOf('timeZone').includes(answer),
    expected: 'an IANA time zone such as Europe/London',
  },
]

/** `my-briefing` → `My briefing`. */
function titleOf(folder: string): string {
  const words = folder.replace(/[-_]+/g, ' ').trim()
  return words === '' ? 'Briefing' : words[0]!.toUpperCase() + words.slice(1)
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
