import type { StoryImage } from '../../newsroom/index.ts'

/** Where the files lie that texts name: beside them, or in one of these folders. */
export interface FileRoots {
  /** Path of the content folder. */
  content: string
  /** Path of the folder whose files stand in the site as they are; null for none. */
  public: string | null
}

/** A file on the disk that a text names. */
export interface NamedFile {
  path: string
  /** Where it stands below the root of the site, `files/articles/report.pdf`. */
  href: string
  /** Whether it stands there without us. */
  isPublic: boolean
  /** When it was written last, and its size: another stamp, perhaps another file. */
  stamp: string
}

/** A file to be written beside the pages. */
export interface SiteAsset {
  /** Where it stands below the root of the site, no slash before it. */
  href: string
  /** Path of the file that it is made of. */
  path: string
  /** Another one when there is something else in that file. */
  id: string
  /** What the picture in it is made into; null for the file as it is. */
  form: { width: number; format: 'jpeg' | 'png' | 'webp' } | null
}

/** A picture as pages show it, without words. */
export type Picture = Omit<StoryImage, 'alt' | 'caption' | 'credit'>

/** The picture in the head of every page. */
export interface Logo {
  light: Picture
  /** The one for dark screens; null where both have the same. */
  dark: Picture | null
  /** Whether the name of the site is left out beside it. */
  replacesTitle: boolean
}

/** What a text named, and the stamp of what was found; null for nothing. While they are the same, so is the page. */
export type Lookup = [address: string, stamp: string | null]
