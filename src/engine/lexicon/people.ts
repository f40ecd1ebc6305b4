/** Nouns for people and lives, which a casualty role can go with, beside any noun in -ers, -ists, -ians and the like. */
export const peopleNouns: ReadonlySet<string> = new Set(
  'people person men man women woman children child boys boy girls girl others civilians civilian residents families family victims victim patients soldiers soldier troops police policemen officers officer fighters militants gunmen rebels insurgents hostages prisoners detainees migrants refugees students pupils workers employees staff journalists reporters medics doctors nurses firefighters firefighters rescuers guards guards settlers protesters demonstrators activists members suspects attackers terrorists passengers passenger crew sailors pilots tourists villagers locals nationals citizens foreigners americans personnel servicemen lives bodies deaths fatalities injuries casualties teenagers teens babies infants toddlers mourners worshippers pilgrims crewmen miners fishermen drivers bystanders inmates captives arrests returnees evacuees households individuals survivors youths elders relatives brothers sisters adults minors half dead wounded injured missing'.split(
    ' ',
  ),
)

const ENDINGS =
  /(ers|ors|ists|ians|ans|eans|ese|ees|ants|ents|is|ites|men|women|ives|folk|mates|iots|kids|nts|eers|ards|ards|ards)$/

/** Whether a noun counts people, as far as its form tells: `Palestinians`, `paramedics`, `climbers`. */
export function isPeopleNoun(noun: string): boolean {
  const word = noun.slice(noun.lastIndexOf(' ') + 1)
  const lower = word.toLowerCase()
  if (peopleNouns.has(lower)) return true
  return /^[A-Z]/.test(word) ? /(s|ese)$/.test(word) : ENDINGS.test(lower) && !NOT_PEOPLE.has(lower)
}

const NOT_PEOPLE: ReadonlySet<string> = new Set(
  'papers numbers years orders letters computers centers centres quarters borders offers towers powers factors sectors doors floors events percents cents points documents agreements apartments incidents accidents elements months plants tankers trailers containers servers fighters-jets boosters routers means trees fees degrees committees chargers filters drones carriers bombers choppers helicopters reactors motors mirrors errors colors colours tractors meters metres chapters shelters clusters barriers rivers matters corners trials statements contents investments payments shipments settlements movements moments instruments departments governments parliaments segments comments treatments tournaments appointments assessments arguments experiments components continents presents rents tents grants warrants restaurants giants variants'.split(
    ' ',
  ),
)
