const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words of bodies, lower case: who bears one is no person. */
export const bodyWords = words(`
  academy administration agency alliance army assembly association authority bank board broadcasting bulletin bureau cabinet
  campaign centre center chamber chambers channel charity church club coalition college commission committee company confederation congress
  consortium corporation council court department directorate embassy exchange federation force forces forum foundation front fund group
  groups guard hospital house institute institution intelligence laboratory league library ministry mission mosque movement museum
  navy network news ngo nhs observatory office operator organisation organization orchestra panel parliament partnership
  party police press project radio rapporteurs rights school secretariat senate service services societies society solidarity staff
  studies study team technologies telegram television times trade tribunal trust uk union unions universities university
  watch works workers
`)

/** Names that no person bears, by their form: `Doctors without Borders`, `Radio 4`, `Marks & Sons`. */
export const bodyForm = /\s(?:for|without|against|beyond)\s\p{Lu}|\s&\s|\s\d+$/iu

/** Words that say only what kind of body it is: alone, or with the like of them, they name one in every country. */
export const genericBodyWords = words(`
  administration affairs agency air armed army assembly attorney authorities authority board border business cabinet chief
  college commission committee company congress council court day defence defense department development directorate
  education employers energy environment exchequer family federal finance fire force forces foreign general government
  guard health high higher home human industry information inquiry interior international investigative joint judiciary
  justice labor labour land law management media military minister ministers ministry municipality national navy office
  officials opposition panel parliament party police post presidency president press prime prosecutor public regional
  regulator report research rescue review science sciences secretary security senate senior service services staff state
  students study supreme survey team trade transport treasury union unions university upper welfare working workers
`)

/** What stands behind the name of an outlet or a firm and is no part of it. */
export const trailingKinds =
  /\s+(?:news agency|news service|newswire|agency|newspaper|daily|weekly|magazine|radio|tv|television|channel|website|technologies|technology|inc|incorporated|ltd|limited|llc|plc|corp|corporation|co|company|gmbh|ag|holdings?)\.?$/i

/** Surnames that stand before the given name, in Latin letters. */
export const leadingSurnames = words(`
  bai bao cai cao chan chang chao chen cheng cheung chiang choi chong chow chu chung cui deng ding dong du duan fan fang
  feng fong fu gao ge gong gu guan guo han hao he ho hong hou hu huang hui hwang jang jeon jeong ji jia jiang jiao jin jung
  kang kim ko kong kwok kwon lai lam lau law lee lei leung li lian liang liao lim lin liu long lu luo lv ma mao meng mi mo
  moon ng ni nie oh ouyang pan pang park peng pun qi qian qiao qin qiu qu ren rhee shao shen shi shin sima so song su sun
  tai tam tan tang tao tian ting to tong tsai tse wan wang wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu
  xue yan yang yao ye yeung yi yim yin ying yoon you yu yuan yue yun zeng zhan zhang zhao zheng zhong zhou zhu zhuang zou
`)

/** Given names written short, and in full. */
export const shortGivenNames: ReadonlyMap<string, string> = new Map(
  `andy andrew,ben benjamin,bill william,bob robert,dan daniel,dave david,deb deborah,ed edward,fred frederick,
  geoff geoffrey,greg gregory,jeff jeffrey,jen jennifer,jim james,joe joseph,kate katherine,ken kenneth,liz elizabeth,
  matt matthew,mike michael,nick nicholas,pam pamela,rob robert,ron ronald,steve stephen,sue susan,tim timothy,tom thomas,
  tony anthony,vicky victoria,will william`
    .split(',')
    .map((pair): [string, string] => {
      const [short = '', full = ''] = pair.trim().split(' ')
      return [short, full]
    }),
)
