/** A gold row with parties: who says what, spans as pairs of UTF-16 units. */
export interface PartyRow {
  text: string
  attributions: PartyAttribution[]
  /** Whose story it is; null where that is not known. */
  publisher?: string | null
}

interface PartyAttribution {
  source: [number, number][]
  content: [number, number][]
  /** Who it is, by the fullest name in the text; null when nobody is meant. */
  speaker: string | null
  class?: string
  nested?: boolean
}

/** A text of which some marks were judged by readers, as they were shown: what is said, by whom, and whether that is right. */
export interface JudgedRow {
  text: string
  publisher?: string | null
  judged: { content: [number, number][]; speaker: string | null; right: boolean }[]
}
