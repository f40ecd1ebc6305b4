/** Words too common in news to tell what a sentence is about. */
export const stopwords: ReadonlySet<string> = new Set(
  `
  a about above according after again against all almost along already also although always am amid among an and another
  any are around as asked at away back be became because become been before began being below between both but by came
  can cannot come comes could day days did do does doing done down during each early earlier eight either else enough
  even ever every few first five for former four from further gave get give given go going got had has have having he
  her here hers herself him himself his how however i if in including indeed inside instead into is it its itself just
  keep kept know known last late later least less let like likely made make makes many may me meanwhile might more most
  much must my near nearly neither never new next nine no nobody none nor not nothing now of off often on once one only
  onto or other others our out outside over own part past people per perhaps put quite rather said same saw say saying
  says second see seen seven several shall she should since six so some someone something soon still such take taken
  ten than that the their them themselves then there these they thing things third this those though three through
  thus time to today together told tomorrow too took toward towards turn two under until up upon us use used very via
  was way we week weeks well went were what when where whether which while who whole whom whose why will with within
  without would year years yes yesterday yet you your
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december morning afternoon evening night hour hours minute minutes month months
  reported report reports statement announced added noted stated told spoke spokesman spokeswoman spokesperson official
  officials source sources agency news reporters reporter journalists press
  mr mrs ms dr don doesn didn isn wasn weren wouldn couldn hasn haven ll ve re
`
    .trim()
    .split(/\s+/),
)
