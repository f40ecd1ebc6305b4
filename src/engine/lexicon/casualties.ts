import type { CasualtyRole } from '../types.ts'

type Roles = ReadonlyMap<string, CasualtyRole>

const roles = (entries: readonly (readonly [CasualtyRole, string])[]): Roles =>
  new Map(entries.flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)))

/** Words behind a count that say what befell it: `12 dead`, `18 people were killed`. */
export const befallen: Roles = roles([
  [
    'killed',
    'killed dead died die dies dying slain murdered massacred executed assassinated perished drowned martyred beheaded slaughtered suffocated',
  ],
  ['injured', 'injured wounded hurt hospitalised hospitalized maimed burned burnt'],
  ['missing', 'missing unaccounted disappeared'],
  ['displaced', 'displaced evacuated homeless fled flee uprooted expelled'],
  ['detained', 'detained arrested jailed imprisoned captured abducted kidnapped interned'],
])

/** Verbs before a count that is their object: `killing at least 12`, `arrested five`. */
export const inflicted: Roles = roles([
  [
    'killed',
    'killed kill kills killing murdered murdering massacred massacring executed executing assassinated slaughtered beheaded drowned',
  ],
  ['injured', 'injured injure injures injuring wounded wounding hurt hurting maimed maiming hospitalised hospitalized'],
  [
    'displaced',
    'displaced displace displaces displacing evacuated evacuate evacuating uprooted uprooting expelled expelling',
  ],
  [
    'detained',
    'detained detain detains detaining arrested arrest arrests arresting jailed jailing imprisoned captured capturing abducted abducting kidnapped kidnapping',
  ],
])

/** Nouns that are themselves what is counted: `11 fatalities`. */
export const countedFates: Roles = roles([
  ['killed', 'deaths fatalities fatality bodies corpses martyrs dead killings'],
  ['injured', 'injuries wounded injured'],
  ['displaced', 'evacuees evacuations'],
  ['detained', 'arrests detentions'],
])

/** Nouns whose number follows: `the death toll rose to 31`, `the number of dead stood at 218`. */
export const tolls: Roles = roles([
  ['killed', 'toll deaths fatalities dead'],
  ['injured', 'injuries wounded injured'],
  ['missing', 'missing'],
  ['displaced', 'displaced'],
  ['detained', 'arrests detainees'],
])
