/**
 * Ways in which a thing or a person can be, of which only one holds at a time: sets of words and phrases, side by side. Read
 * only between two voices of which one answers the other, so that they may be everyday words.
 */
const SETS = `
  red | green | amber
  * booed, jeered, heckled, whistled off, boos | cheered, applauded, warmly received, warmly welcomed, well received, dignified, in silence, was silent
  on leave, on holiday, on sick leave, been suspended, was suspended | at work, at his desk, at her desk, on duty, in charge, still working, working as usual, working as before
  * gave himself up, gave herself up, gave themselves up, given himself up, given herself up, given themselves up, turned himself in, turned herself in, handed himself in, surrendered | arrested, seized, caught, captured
  running, operating, lit, switched on, turned on, was recording, were recording, recording | shut down, switched off, turned off, not recording, stood still, standing still, idle, out of order, out of service
  passed | failed
  asleep, sleeping, slept | awake, on his rounds, on her rounds, on their rounds, on patrol, wide awake
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
  profitable, in profit, made a profit, makes money, a profit | had lost, has lost, lost money, loss-making, made a loss, losing money, in the red, a loss
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
  suicide, took his own life, took her own life, killed himself, killed herself, hanged himself, hanged herself | murdered, was murdered, killed by, beaten to death, beaten … to death, beat … to death, strangled, poisoned
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
  abroad, left the country, gone abroad, fled abroad, fled the country, crossed the border, out of the country | at home, still in the country, never left, in town, in his flat, in her flat, in his house, in her house
  in full, full version, uncut, unedited, complete, whole recording | cut, edited, shortened, part of it, extracts, incomplete, pages missing
  quietly, passed off quietly, without violence, orderly | smashed, looted, looting, set alight, stones thrown, clashes, windows broken, torched
  repaired, fixed, mended, replaced, put right | broken, out of order, unrepaired, leaking still, still leaking
  negative, clear of | positive, contaminated, salmonella was, bacteria was, traces of
  at once, immediately, straight away, right away, without waiting | to wait, wait until, made to wait, kept waiting, days later, weeks later
  * at his own wish, at her own wish, at their own wish, at its own wish, at his own request, at her own request, at their own request, of his own accord, of her own accord, of their own accord, his own decision, her own decision, his own choice, her own choice, by choice, decision was his, decision was hers, left … voluntarily, asked for leave, asked to leave, asked to go, asked to be relieved, chose to leave, chose to go, wanted to spend more time, wanted a change, wanted to leave, wanted to go, retired, had retired, contract ran out, contract had ended, contract expired | sacked, dismissed, fired, let go, pushed out, forced out, forced to go, forced to leave, thrown out, shown the door, taken off duty, taken off the case, removed, lost his job, lost her job, lost their jobs, expelled, driven out, shut by, closed by, ordered to leave, made to leave, forced to, was forced to, were forced to
  against the wishes, against their wishes, against his wishes, against her wishes, against the will, against the advice, over the objections, without asking, without permission, without … permission, without … consent, without … leave, without … agreement | written permission, given … permission, given … leave, given … consent, gave … leave, gave … consent, had permission, insisted on it, insisted on, begged, had wanted, had agreed, with permission, gave permission
  open to all, open to everyone, open to anyone, open to the public, in public, in the open, held openly | behind closed doors, sent away, turned away at, secret, in private, in camera, shut out, kept out, excluded, barred
  freely, of their own free will, of his own free will, of her own free will, without pressure | beaten out, under torture, tortured, extracted, forced out of, threatened with, under threat
  unanimous, unanimously, without a vote against, without dissent, by all votes, all in favour | voted no, voted against, had voted no, had voted against, abstained, split, divided
  secret ballot, was secret, in secret, by secret | show of hands, hands had been raised, hands were raised, raised their hands, in the open, openly
  with care, gently, carefully, politely, treated … well, treated … decently, treated … kindly, well treated, with respect, correctly | hit, kicked, beaten, dragged, roughly, struck, punched, shoved, thrown to the ground, abused, insulted, spat
  in hiding, into hiding, gone underground, vanished, disappeared, whereabouts | was seen, been seen, seen in, appeared in public, giving a lecture, giving a speech, gave a lecture, gave a speech, out walking
  burnt, burned, destroyed, shredded, lost in | saved, rescued, carried off, carried out of, taken out, copies, unharmed, survived
  have accepted, has accepted, had accepted, took the money, took the offer | sent … back, gave … back, returned the, handed … back, turned … down
  calm, flat as a mirror, no wind | waves, rough, gale, heavy seas, stormy, high winds
  accepted the, accepts the, will not appeal, would not appeal | an appeal, appeal against, will appeal, would appeal, contest the, challenge the, will fight
  every bill, all bills, all the bills, paid … in full, money back, money returned, paid for all, paid everything, paid all, paid … every, been paid, being paid, nothing was owed, owed nothing, settled | stopped paying, no longer paid, owes, owed, waiting for … money, still waiting, has received only, have received only, unpaid, outstanding, in arrears
  keeps his job, keeps her job, keep their jobs, keep his job, keep her job, stays on, stay on, stays in his post, stays in her post, remains in charge, will stay | will not be renewed, would not be renewed, is not renewed, has to go, have to go, will go, given notice, been given notice, to leave, is leaving, redundant, laid off, dismissed
  under lock and key, locked, secured, in a safe, guarded, sealed | unlocked, lying about, in the open, in an open, open shed, unguarded, unsecured, wide open, left open, left unlocked, ajar
  icy, frosty, tense, hostile, stormy, heated, bitter, chilly, angry scenes, shouting | friendly, cordial, warm, constructive, relaxed, good-natured, harmonious, in good spirits
  rose, grew, doubled, trebled, risen, rising, grown, growing, increased, increasing, climbed, gone up, going up, went up, higher, improved, improving, booming, soared, recovered | fell, shrank, halved, slashed, been cut, fallen, falling, shrunk, shrinking, declined, declining, decreased, dropped, gone down, going down, went down, lower, worsened, worsening, collapsed, slumped, plunged
  can be, feasible, could easily, able to vote, able to leave, able to enter | impossible, cannot be, out of the question, unthinkable, unable to, not feasible, turned away, kept from, kept … out of, kept out of, shut out of
  met every, met all, meets every, meets all, complied, complies, in line with, within the rules, according to the rules, by the book, lawful, legal | broke the rules, broke every, breached, breaches, violated, violates, fell short, lower than the rules, below the standard, against the rules, flouted, ignored the rules, illegal, unlawful
  has sold, had sold, have sold, been sold | still the owner, still owns, still owned, remains the owner, not for sale
  from sale, off the shelves, off the market | still being sold, still on sale, still in the shops, still on the shelves
  encrypted, in code, scrambled | in plain text, unencrypted, in the clear, in clear text
  ignored, had ignored, brushed aside, swept under | acted on, dealt with, followed up, looked into, taken seriously, took … seriously
  cleanliness, clean, spotless, hygienic, immaculate | droppings, dirty, filth, filthy, cockroaches, rats, mice, mould, vermin, squalid
  stood behind, stands behind, united behind, full support, supported by all, all support, all supported, all backed, has the confidence, had the confidence, unanimous support, loyal | told to resign, told to go, wants him out, wants her out, want him out, want her out, calls on him to, calls on her to, lost confidence, lost the confidence, rebelled, rebels, demanded his, demanded her, turned against
  * recalled, called home, called back, withdrawn by | expelled, thrown out, kicked out, ordered to leave, declared unwelcome, deported
  stayed in, remained in, never left, sat in, stayed at, remained at, never got out | got out, climbed out, jumped out, came out, drew, ran after, walked off, shouted
  let go, allowed to go, allowed home, allowed to leave, sent home, back home, at home, returned home | still held, still being held, still in custody, neither seen nor, not come home, never came home, in a cell
  fully fit, in perfect health, healthy, in good health, without complaint | pain, pains, aching, hurt, limping, injured, ill, unwell
  over, ended, ended its, ended their, finished, at an end, come to an end | would carry on, will carry on, would go on, will go on, would continue, will continue, goes on, going on, continues, continuing, carry on, as late as, new cases, not yet over
  returned to … barracks, withdrawn, pulled back, gone back, left the streets | still on the, still in the, on the streets, patrolling, remain, remains
  covers all, applies to all, binds all, includes all | signed nothing, not bound, not part of, excluded from, exempt, does not apply
  friend, friends, close friend, knows well, known each other | never met, had never met, strangers, hardly knows, no acquaintance, never spoken
  by hand, in person, face to face, himself, herself, personally | an email, a letter, by email, by post, a text, by telephone, through a lawyer, by proxy
  own staff, own workers, own people, own lawyers, own experts, own engineers, in-house, own employees, by itself | contractors, subcontractors, consultants, outside firm, outside experts, foreign lawyers, foreign experts, outsourced, agency workers, outsiders
  for repair, for maintenance, for cleaning, for safety, for inspection | to save money, to cut costs, to save costs, for profit, out of greed, to hide
  held in, locked in, kept in, held against, not allowed to leave, blocked in | free to walk out, free to leave, free to go, could leave, could have left, walked in and out, came and went
  * forced open, was forced, were forced, broken open, broken down, broke down the, kicked in, broken in, smashed in | opened for, had been opened, let in, unlocked for, held open, with a key
  on the spot, already there, at the scene, at hand, in place | got there … later, arrived … later, came … later, got there too late, arrived too late, came too late, on the way, still on its way
  turned … down, rejected, refused, said no to | still going on, still talking, were going on, thinking it over, considering, being considered, still open, undecided, no answer yet
  deleted, erased, wiped, thrown away, shredded | lost when, lost in a, lost by, mislaid, crashed, server failed, technical failure
  stable, firm, solid, steady | unstable, shaky, loose, crumbling, about to collapse, wobbly, slipping
  shown, visible, in plain sight, marked, signposted, roped off, fenced off, cordoned off | hidden, invisible, concealed, unmarked, unfenced, out of sight
  at full speed, too fast, speeding, raced, racing | slowly, at walking pace, crawling, within the limit, within the speed limit
  facing, from the front, in the chest, in the face, towards | from behind, in the back, running away, fleeing, turned away
  lying, sitting, kneeling, on the ground, hands up, hands raised, surrendering | charging, charged at, running at, attacking, reaching for, lunged, aimed, pointed, pointing, armed
  alone, on its own, single-handed, by themselves | together with, helped by, with the help, accomplices, jointly, along with
  empty-handed, with empty hands, with nothing, nothing was taken | took away, carried off, carried away, seized, confiscated, bags of, boxes of
  free of charge, at no cost | had to pay, billed
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
