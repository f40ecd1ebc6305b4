/** Words that a full stop belongs to, without it and in lower case, in three classes. */

/** Never ends a sentence: a name or a number follows (`Gen. Mark Milley`). */
export const NEVER_ENDS = new Set(
  `mr mrs ms mx dr prof gen maj brig col lt capt cpl sgt cmdr adm rear sen sens rep reps gov govs pres supt det
  hon rev fr br st ste mt ft fig figs vs v viz ie eg cf al approx est dept asst assoc
  messrs mme mlle bp rt ald amb atty insp`.split(/\s+/),
)

/** May end a sentence; does where a word follows that begins sentences (`in the U.S. The army`). */
export const MAY_END = new Set(
  `inc corp co ltd llc plc bros jr sr esq phd etc ave blvd rd hwy bldg univ
  a.m p.m u.s u.k u.n e.u u.s.a u.a.e d.c n.y n.j l.a b.c a.d ph.d m.d b.a m.a r.i n.h n.c s.c n.d s.d w.va
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mont neb nev okla ore pa
  tenn tex va vt wash wis wyo no nos art sec ch pp ed vol`.split(/\s+/),
)

/** Does not end before a number (`on Feb. 7`). */
export const MONTHS = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri`.split(/\s+/),
)

/** Words that begin a sentence far more often than they continue a name. */
export const SENTENCE_STARTERS = new Set(
  `a about according after all also although among an and another any as asked at because before but by
  despite during each earlier even every finally first for from he her here his how however i if in instead
  it its last later many meanwhile more most my no not now of on once one only or other our over she since so
  some still such that the their then there these they this those though through to today two under until we
  what when where which while who why with without yet you your`.split(/\s+/),
)
