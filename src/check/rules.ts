/** Why each rule is kept. The messages themselves say what to mend. */
export const rules: Record<string, string> = {
  'address-bare': 'Without https:// an address leads to a page of this site that is not there.',
  'address-unsafe': 'An address that a browser would run, or that no reader can follow, is left out.',
  'already-article': 'Importing an article would turn its frontmatter and its marks into words.',
  'control-character': 'One character that XML forbids ends the feed for every reader; the build leaves it out.',
  'date-order': 'What was changed before it was published has a wrong date, or the publication has.',
  'design-contrast': 'What does not stand out from what is behind it cannot be read by everybody (WCAG 2.2, AA).',
  'directive-attribute':
    'An attribute that no directive knows changes nothing, though the editor meant something by it.',
  'directive-near': 'What looks like a directive and is none is printed to readers, marks and all.',
  'directive-value': 'A value that cannot be read is left out, and the page then shows what the engine found.',
  encoding: 'Only UTF-8 reads the same on every machine.',
  'event-unknown': 'An event joins stories only when they spell it alike.',
  'file-empty': 'An empty file would publish an empty page.',
  'file-exists': 'An import never overwrites what an editor may have worked on.',
  'file-missing': 'A link to a file that is not there leads readers nowhere, and a picture is a hole in the page.',
  'file-too-large': 'A story of this size is a mistake, and would slow every page down.',
  'file-unreadable': 'What cannot be read cannot be published.',
  'file-unsafe': 'What a browser runs in the name of the site is protected by none of its policies.',
  frontmatter: 'Pages, feeds and the archive are made from these fields.',
  'frontmatter-missing': 'A story needs at least a title and a date to have a place on the site.',
  'html-dropped': 'What a page may not hold is left out, and readers never learn what stood there.',
  'html-embed': 'A page that loads something from elsewhere tells others who reads it.',
  'html-unknown': 'A tag that the page does not have says nothing to readers.',
  'image-alt': 'Readers who do not see a picture have its description alone.',
  'image-host': 'Whoever serves a picture learns who reads the page, and may change or remove it.',
  'image-unreadable': 'A picture without a size cannot be shown.',
  json: 'A news item that is no valid JSON cannot be read safely.',
  'page-taken': 'The site writes a page of that name itself.',
  'published-later': 'A story is published by the first build after its time.',
  'quote-unbalanced': 'Without both marks nobody can tell where the quoted words end.',
  slug: 'The name of the file is the address of the page.',
  'slug-taken': 'Two stories cannot have one address.',
  'source-not-in-registry': 'A source that is not registered has no page and joins no chain.',
  'source-alias-twice': 'A name that two sources have would give one of them the words of the other.',
  'source-id-twice': 'Two sources cannot have one page.',
  'source-upstream-cycle': 'A chain that runs in a circle has no origin.',
  'source-upstream-unknown': 'A chain can only be followed to sources that are registered.',
  'story-empty': 'A story without text would publish an empty page.',
  'story-link-broken': 'A link to a story that is not there leads readers nowhere.',
  'topic-unknown': 'A topic joins stories only when they spell it alike.',
  yaml: 'The frontmatter cannot be read until it is valid YAML.',
}

/** The reason behind a rule; null for a rule of another tool. */
export function whyOf(rule: string): string | null {
  return rules[rule] ?? null
}
