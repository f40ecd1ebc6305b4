/** What this page uses of Pagefind, whose own types come with no package. */
interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>
  filters(): Promise<Record<string, Record<string, number>>>
  debouncedSearch(
    words: string | null,
    options: { filters: Record<string, string>; sort?: Record<string, 'desc'> },
    wait: number,
  ): Promise<{ results: Hit[] } | null>
}

/** A story that was found, before what it shows is loaded. */
interface Hit {
  data(): Promise<Result>
}

interface Result {
  url: string
  content: string
  excerpt: string
  /** Places of the words found, counted in words. */
  locations: number[]
  meta: Record<string, string>
}

const RESULTS_ON_A_PAGE = 10
const EXCERPT_WORDS = 24
/** How long the search waits for the next letter. */
const WAIT_MS = 200
/**
 * Words of the text that a link to a place in it names, as many as tell the place, and no more than a sentence has; and how
 * many of them stand before the one that was found.
 */
const MAX_FRAGMENT_WORDS = 7
const MAX_WORDS_BEFORE = 3
/** A word that ends a sentence or a part of one. */
const ENDS_PART = /[.!?:;…”"’)]$/

// No form, which could only send: the policy of every page lets none of them send anything.
const searchBox = document.querySelector<HTMLElement>('search.search')
if (searchBox) startSearch(searchBox)

function startSearch(box: HTMLElement): void {
  const status = document.querySelector<HTMLElement>('.search-status')!
  const list = document.querySelector<HTMLOListElement>('.search-results')!
  const more = document.querySelector<HTMLButtonElement>('.search-more')!
  let loading: Promise<Pagefind> | undefined
  let rest: Hit[] = []
  const field = box.querySelector('input')!
  const selects = [...box.querySelectorAll('select')]

  // Nothing is loaded before a reader turns to the search.
  const load = (): Promise<Pagefind> => {
    loading ??= import(/* @vite-ignore */ box.dataset.bundle ?? '').then(async (pagefind: Pagefind) => {
      await pagefind.options({ excerptLength: EXCERPT_WORDS })
      offer(selects, await pagefind.filters())
      return pagefind
    })
    return loading
  }

  const search = async (): Promise<void> => {
    try {
      const pagefind = await load()
      const filters = Object.fromEntries(selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])))
      const words = field.value.trim()
      remember(words, filters)
      if (words === '' && Object.keys(filters).length === 0) return show([])
      const newest = words === '' ? { sort: { date: 'desc' as const } } : {}
      const found = await pagefind.debouncedSearch(words === '' ? null : words, { filters, ...newest }, WAIT_MS)
      if (found) await show(found.results)
    } catch {
      status.textContent = box.dataset.failed ?? ''
    }
  }

  const show = async (results: Hit[]): Promise<void> => {
    list.replaceChildren()
    rest = results
    const { none = '', one = '', many = '' } = box.dataset
    const isEmpty = field.value.trim() === '' && selects.every(({ value }) => value === '')
    status.textContent = isEmpty
      ? ''
      : results.length === 0
        ? none
        : results.length === 1
          ? one
          : many.replace(/\d+/, String(results.length))
    await showMore()
  }

  const showMore = async (): Promise<void> => {
    const [now, later] = [rest.slice(0, RESULTS_ON_A_PAGE), rest.slice(RESULTS_ON_A_PAGE)]
    rest = later
    const data = await Promise.all(now.map((it) => it.data()))
    if (rest !== later) return
    list.append(...data.map((result) => item(result)))
    more.hidden = later.length === 0
  }

  box.hidden = false
  box.addEventListener('input', search)
  box.querySelector('button')!.addEventListener('click', search)
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') search()
  })
  field.addEventListener('focus', () => load().catch(() => undefined))
  more.addEventListener('click', showMore)
  stepWithArrows(field, list)
  const words = new URLSearchParams(location.search)
  field.value = words.get('q') ?? ''
  if (words.size > 0) load().then(search, search)
}

/** Lets a reader choose among the filters that the index has; what the address says is chosen. */
function offer(selects: HTMLSelectElement[], filters: Record<string, Record<string, number>>): void {
  const chosen = new URLSearchParams(location.search)
  for (const select of selects) {
    const names = Object.keys(filters[select.name] ?? {}).sort((a, b) =>
      a.localeCompare(b, document.documentElement.lang),
    )
    for (const name of names) select.add(new Option(name, name))
    select.value = chosen.get(select.name) ?? ''
    if (select.selectedIndex < 0) select.selectedIndex = 0
    if (names.length > 0 && select.parentElement) select.parentElement.hidden = false
  }
}

/** Keeps a search in the address of the page. */
function remember(words: string, filters: Record<string, string>): void {
  const url = new URL(location.href)
  url.search = new URLSearchParams({ ...(words === '' ? {} : { q: words }), ...filters }).toString()
  history.replaceState(null, '', url)
}

/** Arrow keys lead from the field into the results and through them. */
function stepWithArrows(field: HTMLInputElement, list: HTMLOListElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const links = [...list.querySelectorAll<HTMLElement>('h2 a')]
    const index = links.indexOf(document.activeElement as HTMLElement)
    if (index < 0 && (document.activeElement !== field || event.key === 'ArrowUp')) return
    event.preventDefault()
    const next = event.key === 'ArrowDown' ? links[index + 1] : (links[index - 1] ?? field)
    next?.focus()
  })
}

function item({ url, content, excerpt, locations, meta }: Result): HTMLLIElement {
  const element = document.createElement('li')
  const heading = document.createElement('h2')
  const link = document.createElement('a')
  link.href = url + fragmentOf(content, locations)
  link.textContent = meta.title ?? url
  heading.append(link)
  const text = document.createElement('p')
  for (const [index, part] of excerpt.split(/<\/?mark>/).entries()) {
    const words = decode(part)
    if (index % 2 === 0) text.append(words)
    else text.append(Object.assign(document.createElement('mark'), { textContent: words }))
  }
  const facts = document.createElement('p')
  facts.className = 'teaser-facts'
  for (const fact of [meta.date, meta.sourcing]) {
    if (fact) facts.append(Object.assign(document.createElement('span'), { textContent: fact }))
  }
  element.append(heading, text, facts)
  return element
}

const decode = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** The way to the sentence, as a text fragment: a browser that does not know them comes to the story. */
function fragmentOf(content: string, locations: number[]): string {
  const words = content.split(/\s+/)
  const place = locations.find((it) => it < words.length)
  if (place === undefined) return ''
  let start = place
  let end = place + 1
  while (start > 0 && place - start < MAX_WORDS_BEFORE && !ENDS_PART.test(words[start - 1]!)) start--
  while (end < words.length && end - start < MAX_FRAGMENT_WORDS && !ENDS_PART.test(words[end - 1]!)) end++
  const text = words
    .slice(start, end)
    .join(' ')
    .replace(/^[“"‘(]+|[.!?:;,…”"’)]+$/g, '')
  return `#:~:text=${encodeURIComponent(text).replaceAll('-', '%2D')}`
}
