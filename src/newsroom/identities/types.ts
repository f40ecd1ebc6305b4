/** A name that sources bear, with where it stands. */
export interface NameUse {
  name: string
  /** Of the name, as in addresses. */
  id: string
  /** Normalised. */
  key: string
  isPerson: boolean
  isOfficial: boolean
  isOutlet: boolean
  /** Its text goes on where the name ends: `Institute for the Study` of War. */
  isClipped: boolean
  times: number
  events: Set<string>
  /** By slug. */
  stories: Set<string>
}
