/** Words that stand before a name and are no part of it: `Iranian Foreign Minister Araghchi` is Araghchi. */
export const titles: ReadonlySet<string> = new Set(
  `
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother rabbi imam sheikh
  president vice premier chancellor king queen prince princess emperor minister secretary
  senator sen representative rep congressman congresswoman deputy delegate mp mayor governor gov councillor commissioner
  ambassador envoy consul judge justice magistrate prosecutor attorney chief chairman chairwoman chair director head
  leader speaker spokesman spokeswoman spokesperson
  general gen lieutenant lt colonel col major maj captain capt sergeant sgt brigadier brig admiral adm commander cmdr
  officer marshal inspector superintendent constable sheriff detective
  coach captain chef author analyst economist
`
    .trim()
    .split(/\s+/),
)
