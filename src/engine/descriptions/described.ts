/** What a text says of a source, but for the reason. */
export interface Described {
  title: string | null
  /** All that were found. */
  titles: readonly string[]
  standing: string | null
  /** Whether the title is of a person or of a body; null without a title. */
  is: 'person' | 'body' | null
  /** Whether a courtesy title stands before the name somewhere. */
  courtesy: boolean
  /** Whether a class year stands behind the name somewhere: `Ann Lee ’14`. */
  pupil: boolean
}

/** Of whom a text says nothing. */
export const UNDESCRIBED: Described = {
  title: null,
  titles: [],
  standing: null,
  is: null,
  courtesy: false,
  pupil: false,
}
