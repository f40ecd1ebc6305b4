/** `BERGEN (Coastwire) - `, `OSLO — `: where a story was filed. */
const DATELINE = /^(?:[^“”"!?]{0,90}?\(\p{Lu}[\p{L} ]{1,20}\)|\p{Lu}[\p{Lu}\s,.]{2,40})\s[-–—]{1,2}\s/u

/** Characters of the dateline that a sentence begins with; 0 where it has none. */
export const endOfDateline = (sentence: string): number => DATELINE.exec(sentence)?.[0].length ?? 0
