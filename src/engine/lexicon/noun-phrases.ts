/** What a counted noun may not run over, and how plurals look. */

/** Words at which a noun phrase ends. */
export const nounStops: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its he his him she her hers they their theirs them we our us you your i me my mine ' +
    'of in on at by for with without from to into onto upon over under above below between among amid across through throughout during before after since until till within against about around near behind beyond along off out up down inside outside toward towards via per than as like including despite versus vs following plus alongside because although though while whereas whether if unless ' +
    'and or but nor so yet both either neither ' +
    'is are was were be been being am has have had having do does did done doing will would shall should can could may might must cannot wasn isn aren weren didn doesn hasn haven hadn couldn wouldn shouldn mustn don soon ll ve re d s t m ' +
    'who whom whose which what where when why how there here then thus now ago later earlier each every ' +
    'said says say saying told tells claimed claims reported reports announced added noted warned told according ' +
    'struck oppose believe think agree disagree favour favor approve prefer homeless killed wounded injured hurt missing dead died displaced detained arrested left went came took made got gave became remain remained remains showed shows show live lived work works worked need needed needs want wanted face faced get make take go come left apart old away long wide high tall deep thick each fell rose lost won began begun were turned found left held hold ran run sat stood led met saw ' +
    'not no never only also just even still already yet again too very more most less fewer least last next today yesterday tomorrow tonight this much enough such ago else together alone ' +
    'earned attended attacked arrived fled protested gathered marched voted signed joined received seized charged accused scheduled expected estimated available worldwide long nationwide overall respectively total combined killed'
  ).split(/\s+/),
)

/** Finite verbs that look like nouns; they end the phrase behind an ordinal or `one`. */
export const rankStops: ReadonlySet<string> = new Set(
  'continues begins starts ends remains comes takes opens closes goes follows makes requires includes involves brings calls allows means seems looks gives gets puts runs stands sits leaves leads asks wants needs appears lives live shot held aims expires covers fell rose'.split(
    ' ',
  ),
)

/** Verbs among the stops that are plural nouns as well. */
export const pluralVerbs: ReadonlySet<string> = new Set(['reports', 'claims', 'shows', 'needs', 'attacks'])

/** Words between the number and the noun that are no part of the noun: `two more people`. */
export const adverbs: ReadonlySet<string> = new Set([
  'more',
  'ever',
  'other',
  'additional',
  'further',
  'extra',
  'such',
  'mostly',
  'mainly',
  'additional',
  'nearly',
  'about',
  'fewer',
  'less',
  'very',
  'most',
  'total',
])

/** Plurals that do not end in s. */
export const irregularPlurals: ReadonlySet<string> = new Set(
  'people men women children fishermen policemen servicemen businessmen gunmen spokesmen congressmen clergymen firemen firefighters airmen seamen crewmen feet teeth geese mice police cattle staff media criteria data troops personnel infantry livestock sheep fish deer aircraft spacecraft jobs civilians lawmakers wives lives knives lawmen militiamen tribesmen countrymen youths gendarmes bacteria phenomena alumni militia wounded injured series species warplanes head'.split(
    ' ',
  ),
)

/** Words in s that are no plural. */
export const numberSingulars: ReadonlySet<string> = new Set(
  'news series species always business process access previous various serious religious dangerous famous less plus across class press loss gas bus census virus campus status focus bonus chaos crisis basis this his its was has does yes perhaps afterwards straight us previous'.split(
    ' ',
  ),
)

/** People who speak: `one official said` counts nobody. */
export const speakers: ReadonlySet<string> = new Set(
  'official officer analyst diplomat source insider aide adviser advisor expert resident witness lawmaker minister commander spokesman spokeswoman spokesperson economist observer critic activist doctor medic strategist trader investor scholar historian executive banker lawyer survivor eyewitness reader user reporter journalist correspondent commentator columnist writer researcher scientist'.split(
    ' ',
  ),
)

/** Whether a word, in lower case, ends a noun phrase: prepositions, auxiliaries, pronouns, conjunctions, common verbs. */
export const isStop = (word: string): boolean => nounStops.has(word)
