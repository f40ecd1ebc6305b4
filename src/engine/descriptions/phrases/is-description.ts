import { isRole } from '../../sources/is-role.ts'

const VERB = /\s(?:is|was|are|were|has|had|have|said|says|told|will|would|can|could|met|began|that|which|when|as)\s/u

/** Words that go on with the sentence rather than describe. */
const GOES_ON =
  /^(?:and|but|or|so|yet|in|on|at|by|for|to|with|from|when|while|after|before|because|as|if|though|although|he|she|they|it|we|i|that|which|where|not|also|then|including|such|according|speaking|who|whose)$/iu

/** `then | deputy head of the plant` */
const AT_THE_TIME = /^(?:then|at\sth(?:e|at)\stime)\s/iu

/** Whether words hold a verb of a sentence, outside a clause that describes. */
export const holdsVerb = (words: string): boolean =>
  VERB.test(
    ` ${words} `
      .replace(/\s(?:who|whom|whose|that|which)\s.*$/u, ' ')
      .replace(/\sas\s(?=(?:a|an|the|\p{Lu}\p{L}*)\s)/u, ' '),
  )

/** Whether words behind a comma describe rather than go on with the sentence. */
export function isDescription(words: string): boolean {
  const first = /^[\p{L}’'-]+/u.exec(words)?.[0] ?? ''
  const then = AT_THE_TIME.exec(words)?.[0]
  if (GOES_ON.test(first) && !(then && isRole(words.slice(then.length)))) return false
  // `Lamont Marrero, 26, believes his mother`
  if (/^\p{Ll}+(?:[^s]s|ed)$/u.test(first) && !/^(?:sales|news|sports|arms|retired)$/u.test(first)) return false
  // `shaking his head at the thought of it`
  if (/^\p{Ll}+ing\s(?:his|her|their|its|the|an?|out|up|at|on|in|to|that|from|with)\s/u.test(words)) return false
  return !holdsVerb(words)
}
