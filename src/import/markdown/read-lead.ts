import type { LeadPicture } from '../types.ts'
import type { FrontmatterFields } from './split-frontmatter.ts'

const PICTURE_KEYS = [
  'image',
  'cover',
  'featured_image',
  'featuredImage',
  'featureImage',
  'feature_image',
  'coverImage',
  'cover_image',
  'heroImage',
  'hero_image',
  'hero',
  'banner',
  'header',
  'thumbnail',
  'thumb',
  'images',
  'preview',
]
const ALT_KEYS = [
  'imageAlt',
  'image_alt',
  'imageAltText',
  'image_alt_text',
  'coverAlt',
  'cover_alt',
  'heroAlt',
  'thumbnail_alt',
  'alt',
]
const CAPTION_KEYS = [
  'image_caption',
  'imageCaption',
  'image_figcaption',
  'image_description',
  'coverCaption',
  'cover_caption',
  'caption',
]
const CREDIT_KEYS = [
  'image_credit',
  'imageCredit',
  'photo_credit',
  'photoCredit',
  'credit',
  'image_attribution',
  'photographer',
  'photo',
  'graphic',
  'illustration',
]

/** The picture that the frontmatter of any generator shows a story with, and the fields that it took for that. */
export function readLead(fields: FrontmatterFields): { lead: LeadPicture | null; taken: string[] } {
  for (const key of PICTURE_KEYS) {
    const [value] = [fields[key]].flat()
    const inner = typeof value === 'object' && value !== null ? (value as FrontmatterFields) : null
    const src = inner
      ? first(inner, ['src', 'path', 'url', 'image', 'teaser', 'cover', 'light', 'overlay_image'])
      : wordsOf(value)
    if (src.value === '') continue
    const [alt, caption, credit] = [ALT_KEYS, CAPTION_KEYS, CREDIT_KEYS].map((keys) => first(fields, keys))
    const own = (keys: string[]) => (inner ? first(inner, keys).value : '')
    return {
      lead: {
        src: src.value,
        alt: own(['alt']) || alt!.value || null,
        caption: own(['caption', 'title']) || caption!.value || null,
        credit: own(['credit', 'attribution', 'author']) || credit!.value || null,
      },
      taken: [key, ...[alt, caption, credit].flatMap((it) => it!.key ?? [])],
    }
  }
  return { lead: null, taken: [] }
}

interface Found {
  key: string | null
  value: string
}

function first(fields: FrontmatterFields, keys: readonly string[]): Found {
  for (const key of keys) {
    const { value } = wordsOf(fields[key])
    if (value !== '') return { key, value }
  }
  return { key: null, value: '' }
}

function wordsOf(value: unknown): Found {
  return { key: null, value: typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '' }
}
