/**
 * Ways in which a thing or a person can be, of which only one holds at a time: sets of words and phrases, side by side. Read
 * only between two voices of which one answers the other, so that they may be everyday words.
 */
const SETS = `
  red | green | amber
  * booed, jeered, heckled, whistled off | cheered, applauded, warmly received, warmly welcomed, well received
  on leave, on holiday, on sick leave, been suspended, was suspended | at work, at his desk, at her desk, on duty, in charge
  * gave himself up, gave herself up, gave themselves up, given himself up, given herself up, given themselves up, turned himself in, turned herself in, handed himself in, surrendered | arrested, seized, caught, captured
  running, operating, lit, switched on, turned on | shut down, switched off, turned off, stood still, standing still, idle, out of order, out of service
  passed | failed
  asleep, sleeping | awake
  drunk, drinking, under the influence | sober
  guilty | innocent
  legal, lawful, legally, lawfully | illegal, illegally, unlawful, against the law, broke the law
  voluntarily, willingly, of his own will, of her own will, of their own will, freely | forced, coerced, under duress, against his will, against her will, against their will, compelled
  peaceful, peacefully, calm, quiet | violent, violently, riot, rioted
  paid in full, paid every, all been paid, fully paid, settled, paid up | owes, owed, unpaid, in arrears, debt, debts
  packed, sold out, full house, overcrowded | half empty, half full, empty, deserted, sparsely
  stable, recovering, improving, out of danger | critical, fighting for, deteriorating, worsened
  secretly, in secret, without knowledge | openly, with consent, had agreed, had known, knew
  punctual, on time, on schedule | late, delayed, behind schedule, overdue
  unanimous, unanimously | divided, split, narrowly
  healthy, in good health, fully fit, fit | ill, sick, injured, hurt, in pain, pain
  minor, slight, slightly, light, lightly, superficial | severe, severely, serious, seriously, grave, gravely, badly
  met | never met, strangers
  granted, let in, allowed in | denied entry, refused entry, turned away, barred
  natural causes, heart attack, suffocation, suicide, took his own life, took her own life | murder, murdered, beaten to death, killed by, shot by
  * resigned, stepped down, left of his own, left of her own, quit | sacked, dismissed, fired, removed, forced out, pushed out
  unanimous | disputed, contested
  clean, drinkable, harmless | dirty, contaminated, polluted, undrinkable, toxic
  intact, sound, undamaged, unscathed | crack, cracks, cracked, broken, damaged, leaking
  abroad, out of the country, out of town | at home, in town
  present, attended, was there | absent, stayed away, elsewhere
  alone, by himself, by herself, single-handed | accompanied, accomplice, accomplices
  consulted, informed, briefed, notified | kept in the dark, in the dark, left in the dark
  * first heard, only heard, first learned, only learned, first knew | alerted, been warned, was warned, were warned, had warned, notified, informed
  adequate, sufficient, plenty | inadequate, insufficient, lacking
  fast, quickly, swiftly, promptly, at once, immediately | slow, slowly, belatedly, hours later
  lowered, reduced, cut | raised, increased
  warm, warmly, friendly, cordial | hostile, tense, frosty, angry
  optional, voluntary | compulsory, mandatory, obligatory
  temporary, temporarily | permanent, permanently, for good
  original, first time | repeated, again and again
  planned, premeditated, planned for | spontaneous, spontaneously, on the spur
  fair, fairly, free and fair | unfair, rigged, stolen, marred
  sober | intoxicated
  armed, pistol, gun, knife | unarmed
  profitable, in profit, made a profit, makes money, a profit | loss-making, made a loss, losing money, in the red, a loss
  broke down, broken down, collapsed, broken off, ended in failure | going well, constructive, made progress, good progress, productive
  friend, friends, ally | enemy, stranger, strangers, never met, hardly knew
  * treated well, well treated, kindly, with respect, kindness | beaten, tortured, mistreated, ill-treated, abused, starved, kicked, humiliated
  without a hitch, flawlessly, smoothly, faultlessly, as planned, without incident, perfectly, without problems, without trouble | failed, broke down, jammed, stalled, crashed, malfunctioned, chaos, chaotic, shambles, disrupted, seized up, cut out
  restored, reconnected, back on, all homes, lights back | in the dark, without power, without electricity, without water, without heating, cut off, still out
  freed, released, free, at large, on the run, escaped, got away, let go, walked free, fled | captured, in custody, behind bars, in jail, in prison, in a cell, under arrest, detained, recaptured, being held, locked up, remanded
  alive, survived, in good health | dead, died, buried
  present, guarded, escorted, guards, escort, bodyguards, protected | unguarded, without guards, without escort, unescorted, without protection, unprotected, no protection
  in-house, own staff, own workers, own people, own employees, employees | contractors, subcontractors, outside firm, outsourced, agency workers, outsiders
  paid every, been paid, was paid, were paid, reimbursed, refunded, compensated, received the money | stopped paying, not paying, withheld, withholding, unpaid, never paid, not paid, no money, out of his own pocket, out of her own pocket, out of their own pocket, from his own, from her own
  had known, was aware, were aware, knew of, knew about, had known of | unaware, had no idea, did not know, first heard, only learned, only learnt, only heard, never knew, surprised, ignorant
  harmless, no danger, no risk, within limits | dangerous, unsafe, hazardous, risky, lethal, deadly, harmful
  friendly | hostile, aggressive, threatening, threatened
  expensive, costly, dear | cheap, inexpensive, bargain
  single, unmarried, bachelor | married, wife, husband
  solvent, sound finances, enough money, able to pay | insolvent, bankrupt, bankruptcy, out of money, unable to pay, broke
  experienced, veteran, trained, qualified, skilled | inexperienced, novice, beginner, untrained, unqualified, unskilled, no training, without training
  licensed, registered, authorised, authorized, with permission, permit, permitted | unlicensed, unregistered, unauthorised, unauthorized, without permission, without a permit, without a licence, expired, banned
  valid, in force, in effect, binding | invalid, void, expired, lapsed, not binding, null
  insured, covered | uninsured, not covered
  vaccinated, immunised | unvaccinated
  sterile, disinfected, cleaned, spotless, hygienic | filthy, unhygienic, dirty, infested, mouldy, mould, unclean
  fresh | stale, rotten, spoiled, mouldy, out of date
  warm, heated | cold, unheated, freezing
  dry, drought | wet, soaked, flooded, rain
  clear, good visibility, clear weather, sunny | fog, foggy, mist, poor visibility, cloudy
  staffed, fully staffed, well staffed, on the ward | understaffed, short-staffed, unstaffed, too few staff, no staff, short of staff
  well stocked, fully stocked, full shelves, plentiful, plenty, abundant | shortage, shortages, scarce, empty shelves, run out, ran out, bare
  conscious, awake, talking, able to speak | unconscious, coma, asleep, in a coma
  stopped, braked, slowed, slowed down, halted | accelerated, sped up, drove on, drove off, sped away, at full speed, speeding, without braking
  wearing a helmet, helmet, belted, seat belt, life jackets, protective, masked, mask | without a helmet, bareheaded, unbelted, without seat belts, without life jackets, unmasked, without masks
  were warned, been warned, was warned, with notice, siren, sirens, loudspeakers, given notice | without warning, without notice, unannounced, out of the blue, overnight, by surprise
  in time, promptly, at once, straight away, immediately, swiftly, within minutes, rapidly, quickly | too late, late, hours later, delayed, slow, belatedly, took hours, waited hours, for hours
  by plane, flew, flown | by train, by road, by bus, by boat, by sea
  in person, face to face, met | by telephone, by phone, by letter, by email, by video, never met
  in writing, written, by letter, on paper | verbally, orally, by word of mouth, by telephone
  volunteered, voluntarily, of their own accord, of his own accord, of her own accord, chose to | forced, made to, ordered to, compelled, had no choice, pressed, pressured, at gunpoint, coerced
  peacefully, peaceful, without violence, nonviolent | violently, clashes, stones, bottles, petrol bombs, fighting, riot, violence
  provoked, provocation, attacked first | unprovoked, for no reason, without cause, without reason
  self-defence, in self-defence, defending | in cold blood, execution, executed, murder, murdered, unprovoked
  arson, deliberately, on purpose, set on fire, sabotage, sabotaged, intentional, intentionally, deliberate | accident, accidental, accidentally, electrical fault, short circuit, technical fault, by mistake, mistake, negligence, faulty, cable, cigarette
  pilot error, human error, driver error, mistake by the driver | technical fault, mechanical failure, brake failure, faulty, defect, defective, broken
  bomb, explosive, explosives, missile, rocket, shot down | gas leak, technical fault, engine failure, accident, boiler
  cyberattack, hackers, hacked, hacking, virus | software error, update, human error, programming error, glitch, technical fault
  suicide, took his own life, took her own life, killed himself, killed herself, hanged himself, hanged herself | murdered, was murdered, killed by, beaten to death, strangled, poisoned
  overdose, drugs, alcohol | heart attack, natural causes, heart failure
  honest, truthful, told the truth | lied, lying, liar, misled, deceived
  signed, put his name, put her name | forged, unsigned, refused to sign
  demolished, torn down, pulled down | preserved, restored, kept standing, renovated
  bought, purchased | rented, leased, borrowed, stolen
  loan, lent, borrowed | gift, donation, bribe
  repaid, paid back, paid off | outstanding, still owed, still owes, never repaid, owes
  turned up, attended, came, in his seat, in her seat | stayed away, boycotted, absent, did not come, failed to appear, no-show
  apologised, apologized, regret, sorry | refused to apologise, no apology, defended, nothing to apologise
  accepted, took responsibility, admitted, confessed, owned up, pleaded guilty | denied, not guilty, innocent, rejected responsibility, blamed others
  cooperated, cooperating, cooperative, helped investigators | refused to talk, uncooperative, obstructed, silent, refused to answer, stonewalled
  extradited, deported, handed over, flown out | stayed, remains in the country, still in the country, given asylum, granted asylum
  granted asylum, asylum granted, allowed to stay | deported, denied asylum, expelled, refused asylum
  upheld, confirmed the verdict | overturned, quashed, struck down, annulled
  constitutional, lawful | unconstitutional, unlawful
  convicted, found guilty | acquitted, cleared, found not guilty
  fined | jailed, sent to prison
  renewed, extended, prolonged | expired, ended, terminated, run out, not renewed
  qualified, through to, advanced | eliminated, knocked out, disqualified
  injured, out for, sidelined, unfit, unavailable | fit to play, fully fit, available, recovered, back in training, ready to play
  onside | offside
  penalty, foul | dive, dived, no foul, fair tackle
  doping, doped, banned substance, failed a test, tested positive, positive test | clean, tested negative, negative test, passed every test
  tested positive, infected, carrier | tested negative, not infected, uninfected, virus-free
  cured, recovered, discharged, sent home, home from | still in hospital, relapse, relapsed, in intensive care, intensive care
  intensive care, on a ventilator, critical | out of danger, stable, sitting up, discharged
  pregnant | not pregnant
`
/** Where one of several exclusive ways stands in the table: number of its set, and of its side. */
export interface Way {
  set: number
  side: number
  /** Whether a story has one that it is said of, which need not be named again; marked `*`. */
  isOfStory: boolean
  /** Sides of its set. */
  sides: number
  /** What stands in the text, in small letters. */
  phrase: string
}

/** Each word of the table with what it may begin: the longest word of a phrase, by which it is looked up. */
export const WAYS: readonly Way[] = SETS.trim()
  .split('\n')
  .flatMap((line, set) => {
    const isOfStory = line.trim().startsWith('*')
    const sides = line.replace('*', '').split('|')
    return sides.flatMap((words, side) =>
      words.split(',').map((phrase) => ({ set, side, sides: sides.length, isOfStory, phrase: phrase.trim() })),
    )
  })
