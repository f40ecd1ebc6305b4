/** Words right before a quotation that make it the name of a thing or a word under discussion. */
export const TERM_BEFORE =
  /\b(?:so-called|so called|known as|call(?:s|ed|ing)? (?:it|them|this|that|these)|called|calls|calling|dubbed|dubs|termed|terms|code-?named|code ?name|codename|names?|named|labell?ed|labels|term|terms|word|words|phrase|expression|slogan|acronym|hashtag|motto|mantra|buzzword|concept of|notion of|idea of|definition of|meaning of|brand(?:ed)?|styled|referred to as|referred to|refers to|the name|category of|status of|titled operation|operation|phase|offensive|exercise|project|mission|plan|doctrine|unit|battalion|brigade|code|spelled|pronounced|translates as|translated as|meaning|means|stands for)[,:]?\s(?:an?\s|the\s|its\s|his\s|her\s)?$/iu

/** Words right after a quotation that make it the name of a thing. */
export const TERM_AFTER =
  /^\s(?:operation|operations|phase|doctrine|offensive|exercise|programme|program|project|initiative|mission|plan|strategy|policy|campaign|movement|system|law|act|bill|rule|clause|amendment|zone|corridor|list|category|category|status|effect|theory|model|label|tag|button|option|brigade|unit|battalion|slogan|hashtag|meme|missile|drone|rocket|tank|fund|account|caucus|party)\b/u

/** Words right before a quotation that make it words spoken or written out, whoever did. */
export const SPEECH_BEFORE =
  /\b(?:read|reads|reading|say|says|said|saying|stating|inscribed|shout(?:s|ed|ing)?|chant(?:s|ed|ing)?|yell(?:s|ed|ing)?|cr(?:y|ies|ied|ying)|scream(?:s|ed|ing)?|ask(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)?|wr(?:ite|ites|ote|iting)|declar(?:e|es|ed|ing)|tweet(?:s|ed|ing)?|post(?:s|ed|ing)?|add(?:s|ed|ing)?)[,:]?\s$/iu

/** Words right before a quotation that make it the title of a work. */
export const TITLE_BEFORE =
  /\b(?:book|books|novel|novels|memoir|memoirs|film|films|movie|movies|documentary|song|songs|single|album|albums|play|plays|musical|opera|poem|painting|exhibition|exhibit|installation|mural|sculpture|statue|photograph|ballet|symphony|concerto|oratorio|sonata|track|ballad|EP|mixtape|game|video game|comic|manga|cartoon|anime|miniseries|soap opera|telenovela|novella|trilogy|pamphlet|treatise|textbook|cookbook|anthology|sonnet|sermon|webinar|newsletter|blog|series|show|shows|sitcom|programme|program|podcast|article|essay|op-ed|editorial|column|paper|report|study|story|headline|headlined|titled|entitled|called|chapter|episode|segment|speech|lecture|talk|website|magazine|comedy|drama|thriller|sequel|franchise|hit|anthem|hymn|classic|bestseller|best-seller|autobiography|biography|author of|star of|host of|hosts|cast of|wrote|co-wrote|penned|recorded|composed|painted|directed|starred in|starring in|appeared on|appearance on|appearing on|interview on|interviewed on|told|watching|watched|reading|sang|sing|performed|aired on|on (?:NBC|ABC|CBS|CNN|PBS|BBC|HBO|Fox(?: News)?|MSNBC|ITV|Netflix)[’']s?)(?:[,:]?\s(?:a\s|the\s)?|\s?[—–]\s?|\s\()$/iu

/** `such films as “…”`, `shows like “…”`: works of which the quotation is one. */
export const TITLE_AMONG =
  /\b(?:books|novels|memoirs|films|movies|documentaries|songs|singles|albums|plays|musicals|operas|poems|paintings|series|shows|sitcoms|programmes|programs|podcasts|articles|essays|columns|stories|comedies|dramas|thrillers|hits|anthems|hymns|classics|bestsellers|works|titles|games|magazines)\s(?:as|like|such as|including|included|include|among them)[,:]?\s$/iu

/** Words right after a quotation that make it the title of a work. */
export const TITLE_AFTER =
  /^(?:,?\s(?:by \p{Lu}|host\b|hosts\b|co-host|moderator|author\b|star\b|stars\b|actor|actress|producer|creator|magazine|show\b|programme\b|program\b|series\b|film\b|movie\b|novel\b|album\b|book\b|franchise|episode|anchor|correspondent|podcast|trilogy|soundtrack|musical)|,?\s(?:an?|the)\s(?:\p{Ll}+\s){0,2}(?:novel|film|movie|book|album|play|song|memoir|documentary|poem|musical|opera|painting|exhibition|sitcom|trilogy|comedy|thriller)\s(?:by|about|on|of|that|which|set|directed|starring|written|based|from)\b)/u

/** Words that join a person's name and a byname: `nicknamed “the Hammer”`. */
export const NICKNAME_BEFORE =
  /\b(?:nicknamed|nickname(?: is| was|, )?|nickname of|alias|a\.?k\.?a\.?|nom de guerre(?: of)?|better known as|also known as|known (?:to|by|among|in|around|on) [^,.;“”"]{2,40}? as|known (?:only|simply|locally|professionally|online|widely|just) as|pseudonym(?:s|,| of)?|pen name(?:,| of)?|stage name(?:,| of)?|call ?sign(?:,| of)?|moniker(?:,| of)?|(?:his|her|using the|using a|by the) (?:real |false |fake |assumed |nick)?names?(?: of)?|names? (?:only |just |simply )?as|goes(?: only| simply)? by|went(?: only| simply)? by|going by|identified (?:himself|herself|themselves|only|just) as|(?:introduced|described|styles?|styled) (?:himself|herself) as|asked to be (?:called|named|known as|identified(?: only)? as|referred to as)|call(?:s|ed|ing)? (?:him|her|them)sel(?:f|ves)|affectionately called)[,:]?\s(?:the\s)?$/iu

/** Words right after a quotation that make it a name which somebody goes by: `“Ana” (not her real name)`. */
export const NICKNAME_AFTER =
  /^,?\s\(?(?:an?\s(?:pseudonym|alias|nickname|nom de guerre|stage name|pen name)|not (?:his|her|their) real name)\b/u

/** `a musical about eels, “Slip”`: the title behind what the work is about. */
export const TITLE_IN_APPOSITION =
  /\b(?:novel|film|movie|book|album|song|memoir|documentary|poem|musical|opera|sitcom|exhibition|podcast|trilogy) (?:about|on|of) (?!.*\b(?:say|says|said|tells|told|asks|asked|adds|added|writes|wrote|called|calls|replied|warned)\b)[^.;:,“”"]{2,36}, $/u
