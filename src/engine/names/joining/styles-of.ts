import { lowerName } from '../lower-name.ts'
import type { Form } from './merge-full-names.ts'

/** A form with the key under which it is joined, and the name that it was joined to. */
interface JoinedForm {
  form: Form
  key: string
  name: string
}

/**
 * Titles by key that are needed to tell whom a bare name means: `Lord Frost`, of whom no given name is told, and `Ms Novak`
 * where there is a Mr Novak.
 *
 * @param mayBeBearer whether it can be one of those whose full name has that surname; null where there are none.
 */
export function stylesOf(
  forms: readonly JoinedForm[],
  mayBeBearer: (form: Form) => boolean | null,
): Map<string, string> {
  const lone = forms.filter(({ form, name }) => !/\s/u.test(name) && name === form.name)
  const styles = new Map<string, string>()
  const byName = new Map(lone.flatMap(({ form, name }) => (form.style ? [[name, form.style] as const] : [])))
  // `Lord Hale` and `Lady Hale` each keep their own.
  for (const { form, key } of lone) if (form.style && !styles.has(key)) styles.set(key, form.style)
  for (const { key, name } of forms) if (byName.has(name) && !styles.has(key)) styles.set(key, byName.get(name)!)
  const keys = new Set(forms.map(({ key }) => key))
  for (const { form, key, name } of lone) {
    const surname = lowerName(name)
    const hasOther = keys.has(`m|${surname}`) && keys.has(`f|${surname}`)
    // Where there is a bare `Novak`, too, or a `President Novak`, it is likely whoever has the title.
    const isBare = keys.has(`|${surname}`) || keys.has(`o|${surname}`)
    const isPlain = (mayBeBearer(form) ?? !hasOther) || (!hasOther && isBare)
    if (form.courtesy && !isPlain && !styles.has(key)) styles.set(key, form.courtesy)
  }
  return styles
}
