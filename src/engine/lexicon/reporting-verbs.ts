/** Verbs of saying by their past and present forms, most frequent first within a line. */
export const REPORTING_VERBS = new Set(
  `said says say saying told tells tell telling
  reported reports report reporting added adds adding noted notes noting
  announced announces announcing stated states stating declared declares declaring
  claimed claims claiming argued argues arguing wrote writes writing tweeted posted
  insisted insists insisting warned warns warning explained explains explaining
  suggested suggests suggesting acknowledged acknowledges admitted admits admitting
  denied denies denying confirmed confirms confirming alleged alleges alleging
  asserted asserts asserting maintained maintains contended contends conceded concedes
  disclosed discloses revealed reveals stressed stresses emphasized emphasised emphasizes
  replied replies responded responds answered asked asks asking recalled recalls
  indicated indicates predicted predicts promised promises vowed vows pledged pledges
  urged urges demanded demands accused accuses described describes describing called calls calling
  criticized criticised condemned condemns denounced denounces praised praises
  believes believed thinks thought hopes hoped expects expected fears feared
  complained remarked observed joked quipped testified proclaimed reiterated repeated
  boasted concluded cautioned lamented marveled shouted whispered commented countered
  interjected elaborated continued`.split(/\s+/),
)
