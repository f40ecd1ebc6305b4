/** Words that training has seen often enough, with what it learned about each. */
export interface Vocabulary {
  /** Hashes of the words as `Tokens.word` has them, in an open-addressing table; 0 is an empty slot. */
  slots: Int32Array
  /** Per slot: how often the word stands in a cue, 0 (never) to 7. */
  cue: Uint8Array
  /** Per slot: how often the word stands in a source, 0 (never) to 7. */
  source: Uint8Array
  /** Per slot: words used alike share a cluster; 0 is none. */
  cluster: Uint8Array
}

/** Slot of a word, or -1 when it is not known. */
export function slotOf({ slots }: Vocabulary, word: number): number {
  const mask = slots.length - 1
  for (let slot = Math.imul(word, 0x9e3779b1) >>> 7; ; slot++) {
    const held = slots[slot & mask]!
    if (held === word) return slot & mask
    if (held === 0) return -1
  }
}

/** Builds the table from parallel lists of words and what is known about them. */
export function buildVocabulary(
  words: Int32Array,
  cue: Uint8Array,
  source: Uint8Array,
  cluster: Uint8Array,
): Vocabulary {
  let size = 1024
  while (size < words.length * 2.5) size *= 2
  const vocabulary: Vocabulary = {
    slots: new Int32Array(size),
    cue: new Uint8Array(size),
    source: new Uint8Array(size),
    cluster: new Uint8Array(size),
  }
  words.forEach((word, index) => {
    let slot = Math.imul(word, 0x9e3779b1) >>> 7
    while (vocabulary.slots[slot & (size - 1)] !== 0) slot++
    slot &= size - 1
    vocabulary.slots[slot] = word
    vocabulary.cue[slot] = cue[index]!
    vocabulary.source[slot] = source[index]!
    vocabulary.cluster[slot] = cluster[index]!
  })
  return vocabulary
}
