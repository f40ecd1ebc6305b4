const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns for people by what they do or are, in the singular: whoever is counted by one may be arrested, or may sign. */
export const peopleNouns = words(`
  activist adult agent artist attendee bishop boy builder campaigner captive child citizen clergyman client colleague comrade
  counsellor critic customer cyclist delegate demonstrator deputy detainee dissident doctor docker driver editor educator
  employee engineer expert family fan farmer fighter firefighter fisherman follower foreigner girl graduate guard hostage
  household immigrant inmate intern journalist labourer lawyer leader lecturer local man marcher member migrant militant miner
  minister minor monk nun nurse officer official onlooker opponent organiser organizer parent passenger patient pedestrian
  people participant passer-by person pilgrim pilot policeman politician postgraduate prisoner professor protester protestor pupil rebel refugee
  reporter resident retiree rider rioter sailor scholar scientist separatist serviceman settler soldier spectator staff
  striker student supporter survivor suspect sympathiser sympathizer teacher teenager tourist trader troop undergraduate
  unionist user victim villager visitor volunteer voter woman worker writer youngster youth
`)

/** Of these, whoever is in a crowd. */
export const crowds = words(
  'attendance attendee audience crowd demonstrator gathering marcher onlooker participant protester protestor spectator striker those turnout visitor',
)

/** Of these, those whom a side is said to lose when they are killed: `the division lost 400 men`. */
export const fighters = words(
  'airman conscript fighter guard man marine militant officer paratrooper pilot rebel sailor serviceman soldier troop warrior',
)
