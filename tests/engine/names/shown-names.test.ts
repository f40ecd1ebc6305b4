import { describe, expect, it } from 'vitest'
import { resolveRoles } from '../support/resolve-roles.ts'

/**
 * Who a page says the last marked source is. A reader who sees one wrong name stops believing all of them. All invented.
 */
const rows: Record<string, [marked: string, name: string][]> = {
  'title behind the name': [
    ['[source Tom Arne, Safety Affairs Officer], said the shaft was shut.', 'Tom Arne'],
    ['[source Hanne Brox, Physics Dep Rep], asked for a vote.', 'Hanne Brox'],
    ['[source Ole Brenn, NUS President], said the doors were open.', 'Ole Brenn'],
    ['[source Lena Tarn, Universities and Science Minister], said it was late.', 'Lena Tarn'],
    ['[source Rolf Orme, Class of 2019], said the lab was cold.', 'Rolf Orme'],
    ['[source Ida Holm, Deputy President (Welfare)], said she was sorry.', 'Ida Holm'],
    ['[source Ida Holm, President and Chief Executive of Orbex], said sales rose.', 'Ida Holm'],
    ['[source Rachel Orme, Head of Communications at Keld College,] declined.', 'Rachel Orme'],
  ],
  'title before the name': [
    ['[source Keld College President, Anna Lindqvist], spoke against it.', 'Anna Lindqvist'],
    ['[source The Dean of Arts and Humanities, Professor Oskar Wolff], said so.', 'Oskar Wolff'],
    [
      '[source Regius Professor of Botany and Head of Plant Sciences at Keld, Professor Mikkel Blatt], wrote.',
      'Mikkel Blatt',
    ],
    ['[source Divisional Administrator for Biology and Cell Biology, Pat Evansen], said so.', 'Pat Evansen'],
    ['[source ACLU Policy Associate Hannah Stern] said the rule was odd.', 'Hannah Stern'],
    ['[source Director of Community Safety Benjamin Moss] said so.', 'Benjamin Moss'],
    ['[source Minister for Universities and Science Johan Berg] said so.', 'Johan Berg'],
    ['[source Head of the Life Sciences Department Ivan Orrin] said no.', 'Ivan Orrin'],
    ['[source The Head of the Life Sciences Department Ivan Orrin] said no.', 'Ivan Orrin'],
    ['[source Chief Secretary to the Treasury Paul Tarn] said so.', 'Paul Tarn'],
    ['[source Shadow spokesman for sport Hugo Lund] said so.', 'Hugo Lund'],
    ['[source US Under Secretary of State for Political Affairs Vera Nyland] said so.', 'Vera Nyland'],
    ['[source Norway’s ambassador to the United States Anton Tonov] said so.', 'Anton Tonov'],
    ['[source Ambassador to China Peter Vance] said so.', 'Peter Vance'],
    ['[source the chairman of the port authority’s safety board, Councillor Simon Tarn], said so.', 'Simon Tarn'],
    ['[source National Union of Students President Aron Porter] said so.', 'Aron Porter'],
    ['[source The Director of the Keld Innes Centre, Professor Dale Sandvik], said so.', 'Dale Sandvik'],
    ['[source Deputy President (Education) Alex Dahl] said so.', 'Alex Dahl'],
    ['[source President Lund’s chief of staff Andrea Yarrow] said so.', 'Andrea Yarrow'],
    ['[source Veteran Labour MP and former minister Jack Cunliffe] said so.', 'Jack Cunliffe'],
    ['[source Keld State Attorney General Jerry Kilmore] said so.', 'Jerry Kilmore'],
  ],
  'job before the name': [
    ['[source Fly-half Charlie Hodgkin] said it was hard to take.', 'Charlie Hodgkin'],
    ['[source Head Treasurer Johannes Harker ’14] asked what it would cost.', 'Johannes Harker'],
    ['[source Ex-Senator Jenny Calder-Warren] said so.', 'Jenny Calder-Warren'],
    ['[source Provost James Sterling] said so.', 'James Sterling'],
    ['[source defender Marcus Eld] said so.', 'Marcus Eld'],
    ['[source Freelance Photographer Nina Holt] said so.', 'Nina Holt'],
    ['[source Biology Professor Karen Eld] said so.', 'Karen Eld'],
    ['[source Head Librarian Laura Eld] said so.', 'Laura Eld'],
  ],
  'others of whom the phrase tells': [
    ['[source a spokesman for Prime Minister Paul Tarn] said so.', 'a spokesman for Prime Minister Paul Tarn'],
    ['[source a lawyer for Paul Tarn] said so.', 'a lawyer for Paul Tarn'],
    ['[source Paul Tarn and Ida Holm] said so.', 'Paul Tarn and Ida Holm'],
    ['[source Paul Tarn, Rolf Orme and Ida Holm] said so.', 'Paul Tarn and Rolf Orme and Ida Holm'],
  ],
  'missing commas': [
    ['[source Dr Mark Tuftan games systems director] said it worked.', 'Mark Tuftan'],
    ['[source Daniel Kurno an analyst covering broadcasters at Bench] said so.', 'Daniel Kurno'],
    ['[source Alice Rowe head of research at Orbex] said so.', 'Alice Rowe'],
  ],
  'given names that are dates': [
    ['Theresa May left the hall. [source May] said it was late.', 'Theresa May'],
    ['Prime Minister Theresa May spoke on Friday. The vote is in May. [source Mrs May] said so.', 'Theresa May'],
    ['[source Sun Jianguo], an admiral, said so.', 'Sun Jianguo'],
    ['[source April Jonsson] said it was shut.', 'April Jonsson'],
    ['Sean Carver was charged. His accuser, [source Jan Carver], said he lied.', 'Jan Carver'],
    ['[source June Alder] said so.', 'June Alder'],
    ['[source Jan Egelund] said so.', 'Jan Egelund'],
    ['A teacher, [source Mar Lopez], said so.', 'Mar Lopez'],
    ['[source Don Ashby] said so.', 'Don Ashby'],
    ['The judge asked April Jonsson. [source Jonsson] agreed.', 'April Jonsson'],
    ['[source August Lindt] said so.', 'August Lindt'],
  ],
  'names of bodies kept whole': [
    ['[source The 7th Circuit] said the law stands.', '7th Circuit'],
    ['[source the 101st Airborne Division] said so.', '101st Airborne Division'],
    ['[source the Keld County Sheriff’s Office] said so.', 'Keld County Sheriff’s Office'],
    ['[source The Professional Footballers’ Association] said so.', 'Professional Footballers’ Association'],
    ['[source the Graduate Students’ Union] said so.', 'Graduate Students’ Union'],
    ['[source The Alzheimer’s Society] said so.', 'Alzheimer’s Society'],
    ['[source the Association of British insurers] said so.', 'Association of British insurers'],
    ['[source The Department for Education and Skills] said so.', 'Department for Education and Skills'],
    ['[source the Department for Trade, Innovation & Skills] said so.', 'Department for Trade, Innovation & Skills'],
    [
      '[source The Ministry of Agriculture, Fisheries and Food] said so.',
      'Ministry of Agriculture, Fisheries and Food',
    ],
    ['[source the Institute for the Study of Floods] said so.', 'Institute for the Study of Floods'],
    [
      '[source the Office for the Coordination of Coastal Affairs] said so.',
      'Office for the Coordination of Coastal Affairs',
    ],
    [
      '[source the Association for Freedom of Thought and Speech] said so.',
      'Association for Freedom of Thought and Speech',
    ],
    ['[source the Global Burden of Disease Study] found it.', 'Global Burden of Disease Study'],
    ['[source The Norwegian Chambers of Commerce] said so.', 'Norwegian Chambers of Commerce'],
    ['[source the General Staff] said so.', 'General Staff'],
    [
      '[source the General Staff of the Armed Forces of Norway] said so.',
      'General Staff of the Armed Forces of Norway',
    ],
    ['[source the Society for the Protection of Birds] said so.', 'Society for the Protection of Birds'],
    ['[source the Church of England] said so.', 'Church of England'],
    ['[source the Boris Hallin Presidential Library] said so.', 'Boris Hallin Presidential Library'],
    ['[source the Tony Hall Institute for Global Change] said so.', 'Tony Hall Institute for Global Change'],
    ['[source Marks & Sons] said so.', 'Marks & Sons'],
    ['[source the University and College Union] said so.', 'University and College Union'],
    ['[source the U.S. Immigration and Customs Enforcement] said so.', 'U.S. Immigration and Customs Enforcement'],
  ],
  'two names side by side': [
    ['Sources told [source the BBC] Michael Howarth was in favour.', 'BBC'],
    ['[source Australian Hew Raymond Griffin] fought it. The court heard Mr Griffin.', 'Hew Raymond Griffin'],
    ['The ambassador to [source the United States] Anatol Antonin came.', 'United States'],
  ],
  'letters behind the name': [
    ['[source Judge Geoffrey Rivers QC], who oversaw the case, said so.', 'Geoffrey Rivers'],
    ['[source Tom Watts MP] said so.', 'Tom Watts'],
    ['[source Sir Keir Hallam KC MP] said so.', 'Keir Hallam'],
    ['[source Anna Reed, MP,] said so.', 'Anna Reed'],
    ['[source Meg Millward ’12] said so.', 'Meg Millward'],
    ['[source Ruth Orme OBE] said so.', 'Ruth Orme'],
    ['[source Ruth Orme, M.D.,] said so.', 'Ruth Orme'],
  ],
  'surname first': [
    ['Liu Wenhao was held in March. [source Liu] said he was tired.', 'Liu Wenhao'],
    ['[source Shen Meiyu] was taken away. Her friends waited. [source Shen] said it was cold.', 'Shen Meiyu'],
    ['Police held Wei Zhiming and Ke Chenglin. [source Wei] said no.', 'Wei Zhiming'],
    ['Sun Jianguo opened the forum. [source Sun] said it was late.', 'Sun Jianguo'],
    ['Kim Min-seok spoke. [source Kim] said it was late.', 'Kim Min-seok'],
    ['Orban Viktor and Nagy Marta spoke. [source Orban] said it was late.', 'Orban Viktor'],
    ['Li Dajun wrote and Li Zhan sang. [source Li] said it was late.', 'Li'],
  ],
  'one word of a name': [
    ['Tom Day won the prize. Speaking to the paper, [source Day] said she felt honoured.', 'Tom Day'],
    ['Philippa French chose the film. “It will win,” said [source Ms French].', 'Philippa French'],
    ['Shimon Prince spoke at the hall. [source Prince] said so.', 'Shimon Prince'],
    ['Elijah Nyakoon, a senior, spoke. [source Nyakoon] said so.', 'Elijah Nyakoon'],
    ['Dorcas Okello ran. [source Dorcas] said it was hard.', 'Dorcas Okello'],
    ['Brit Moyo is the dean. [source Moyo] said so.', 'Brit Moyo'],
  ],
  'words for somebody unnamed': [
    ['[source A BBC spokesman] said so.', 'a BBC spokesman'],
    ['[source A UN panel of experts] said so.', 'a UN panel of experts'],
    ['[source An NHS nurse] said so.', 'an NHS nurse'],
    ['[source One UCU member, who has spoken before,] said so.', 'one UCU member'],
    ['[source Another YouGov poll] found it.', 'another YouGov poll'],
    ['[source factory management arrogantly] said so.', 'factory management'],
    ['[source one student grimly] said so.', 'one student'],
    ['[source the company’s bankers and] said so.', 'company’s bankers'],
    ['[source three officials, either] said so.', 'three officials'],
    ['[source some of them (Finns] said so.', 'some of them'],
    [
      '[source mayor of the port city of Keld, which the army has almost taken,] said so.',
      'mayor of the port city of Keld',
    ],
    [
      '[source an academic researching the labor movement in Keld] said so.',
      'an academic researching the labor movement in Keld',
    ],
    ['[source one demonstrator – who suffers from asthma] said so.', 'one demonstrator'],
    [
      '[source A Freedom of Information request by the Keld Post] shows it.',
      'a Freedom of Information request by the Keld Post',
    ],
    ['[source The New Caledonia parliament] said so.', 'New Caledonia parliament'],
    ['[source friends of Liang Zicheng] said so.', 'friends of Liang Zicheng'],
  ],
  nobody: [
    ['[source both] said so.', 'nobody sure'],
    ['[source any] said so.', 'nobody sure'],
    ['[source how] said so.', 'nobody sure'],
    ['[source no official] said so.', 'nobody sure'],
    ['[source None of the officials] said so.', 'nobody sure'],
    ['Sodaxo opened a kitchen. [source He] said it was clean.', 'nobody sure'],
    ['Imperium moved its labs. [source Imperium] said it was time. [source She] said it was late.', 'nobody sure'],
    ['[source However] said so.', 'nobody sure'],
  ],
}

const nameOf = (line: string) => line.replace(/^.*?: /u, '').replace(/ \([^()]*\)$/u, '')

for (const [title, cases] of Object.entries(rows)) {
  describe(title, () => {
    it.each(cases)('%s', (marked, name) => {
      expect(nameOf(resolveRoles(marked).at(-1)!)).toBe(name)
    })
  })
}
