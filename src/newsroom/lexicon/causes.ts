/** What a thing was lost to: somebody's deed, or a mishap. Each as the words that say so of what has happened. */
export const DEEDS =
  /\b(?:attack(?:ed|ers?)?|(?:was|were|been|being|had|have|has) (?:\p{L}+ly )?(?:hit|struck|shelled|bombed|torpedoed|mined)|hit (?:it|her|him|them|the|by)|struck by|shelled|bombed|torpedo(?:ed|es)?|shot down|brought down by|missiles? (?:hit|struck)|blown up|sabotage[ds]?|arson(?:ists?)?|set (?:alight|ablaze|on fire)|deliberately|on purpose|intentionally|planted|pushed)\b/iu

export const MISHAPS =
  /\b(?:(?:(?:sank|sunk|exploded|crashed|collapsed|derailed|capsized|caught fire|blew up|burn(?:t|ed) down|went down|(?:was|were) (?:destroyed|lost|gutted)|died|killed)\b[^.;]{0,40} (?:after|following|in)|because of|caused by|due to|owing to|blamed on|put down to|result of|started by|sparked by|killed by|destroyed by|sank in|crashed in) (?:an?|the|her|his|its|their) (?:[\p{L}-]+ ){0,3}?(?:fire|accident|fault|failure|short[ -]circuit|leak|malfunction|storm|error|negligence|overheating|lightning|mistake|explosion of (?:gas|ammunition))|(?:short[ -]circuit|gas leak|faulty [\p{L}-]+|engine (?:failure|fire)|technical (?:fault|failure)|pilot error|human error|lightning|negligence) (?:had )?(?:caused|started|sparked|brought|led|set)|accident(?:al(?:ly)?)?|by mistake|mishap)\b/iu

/** Who has a place: one who took it, or one who keeps it. */
export const TAKEN =
  /\b(?:liberat(?:ed|es)|captured?|captures|seiz(?:ed|es)|overr(?:an|un)|conquered|retaken|recaptured|(?:taken|took|takes|has|have|had|in|gained) (?:full |complete |total )?control of|fell to(?! (?:\d|about|around|just|an?|less|under|below|its|their|between|zero)\b)|ha(?:s|ve|d) fallen(?! (?:ill|by|to|from|below|silent|sick|short|behind)\b))\b/iu

export const DEFENDED =
  /\b(?:still (?:hold(?:s|ing)?|held|controls?|controlled|defend(?:s|ing)?|resist(?:s|ing)?)|ha(?:s|ve|d)(?: not|n[’']t) (?:fallen|been (?:taken|captured|seized)|surrendered|given up)|hold(?:s|ing)? out|held out|repelled|beaten back|driven off|remain(?:s|ed)? (?:in|under) (?:[\p{L}’'-]+ ){1,2}(?:hands|control)|continue(?:s|d)? to (?:resist|hold|defend))\b/iu
