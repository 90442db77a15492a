/** Something that befalls people, told behind their number or, as a verb, before it. */
interface Happening {
  readonly kind: string
  readonly behind: RegExp
  readonly before: RegExp
}

/** What befalls people, in classes of words that mean the same. */
export const happenings: readonly Happening[] = [
  {
    kind: 'dead',
    behind:
      /(?<!\p{L})(?:killed|dead|die[ds]?|deaths?|drown(?:ed)?|perish(?:ed)?|lost (?:their|his|her) li(?:fe|ves)|bodies|fatalities)(?!\p{L})/iu,
    before:
      /(?<!\p{L})(?:kill(?:s|ed|ing)?|claim(?:s|ed|ing)? (?:the lives of )?|(?:the )?(?:bod(?:y|ies)|deaths?|lives) of) $/iu
  },
  {
    kind: 'hurt',
    behind:
      /(?<!\p{L})(?:hurt|injured|wounded|injuries|casualties|(?:taken|rushed|flown|airlifted|admitted) to (?:the )?\p{L}* ?hospitals?|in hospital|hospitali[sz]ed|(?:treated|treatment) (?:for|in|at|by))(?!\p{L})/iu,
    before:
      /(?<!\p{L})(?:injur(?:es?|ed|ing)|hurt(?:s|ing)?|wound(?:s|ed|ing)?|hospitali[sz](?:es?|ed|ing)|put(?:s|ting)?) $/iu
  },
  {
    kind: 'ill',
    behind:
      /(?<!\p{L})(?:(?:fall|falls|fell|fallen|taken|become|became|made|were|being|was|feeling|felt) (?:violently )?(?:ill|sick|unwell)|sickened|poisoned|infected|food poisoning)(?!\p{L})/iu,
    before: /(?<!\p{L})(?:sicken(?:s|ed)|poison(?:s|ed)|infect(?:s|ed)) $/iu
  },
  {
    kind: 'held',
    behind: /(?<!\p{L})(?:arrest(?:s|ed)?|held|detained|in custody|taken into custody|rounded up)(?!\p{L})/iu,
    before: /(?<!\p{L})(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|the arrests? of|round(?:s|ed) up) $/iu
  },
  {
    kind: 'charged',
    behind: /(?<!\p{L})(?:charged|indicted|prosecuted|in the dock)(?!\p{L})/iu,
    before: /(?<!\p{L})(?:charg(?:e[sd]?|ing)|indict(?:s|ed)) $/iu
  },
  {
    kind: 'jailed',
    behind: /(?<!\p{L})(?:jailed|imprisoned|locked up|sent to (?:prison|jail)|behind bars)(?!\p{L})/iu,
    before: /(?<!\p{L})(?:jail(?:s|ed|ing)?|imprison(?:s|ed)) $/iu
  },
  {
    kind: 'saved',
    behind:
      /(?<!\p{L})(?:rescued?|saved|plucked|pulled (?:alive )?from|winched|lifted from|picked up|brought (?:ashore|to safety)|taken off|airlifted from|freed)(?!\p{L})/iu,
    before:
      /(?<!\p{L})(?:rescu(?:e[sd]?|ing)|sav(?:e[sd]?|ing)|pluck(?:s|ed|ing)?|pull(?:s|ed|ing)?|winch(?:es|ed)|lift(?:s|ed)|pick(?:s|ed) up|free[sd]?|brought|took off)(?: all)? $/iu
  },
  {
    kind: 'moved out',
    behind:
      /(?<!\p{L})(?:evacuat(?:ed?|ion)|(?:told|ordered|asked|advised|forced|had|have|made) to (?:leave|flee|quit|evacuate|move out)|moved out|forced (?:out|from)|displaced|homeless|fle(?:e|d)|ordered out|le(?:ave|ft) their homes|turned out)(?!\p{L})/iu,
    before: /(?<!\p{L})(?:evacuat(?:es?|ed|ing)|displac(?:es?|ed|ing)|forc(?:es?|ed|ing)|moved?) $/iu
  },
  {
    kind: 'job',
    behind: /(?<!\p{L})(?:redundant|laid off|(?:lose|lost) their jobs|sacked|out of work|jobless)(?!\p{L})/iu,
    before:
      /(?<!\p{L})(?:hir(?:es?|ed|ing)|recruit(?:s|ed|ing)?|tak(?:es?|en|ing) on|took on|employ(?:s|ing)?|lay(?:s|ing)? off|laid off|sack(?:s|ed)|mak(?:es?|ing) redundant) $/iu
  },
  {
    kind: 'missing',
    behind: /(?<!\p{L})(?:missing|unaccounted for)(?!\p{L})/iu,
    before: /(?!)/u
  },
  {
    kind: 'stranded',
    behind: /(?<!\p{L})(?:stranded|trapped|stuck|marooned)(?!\p{L})/iu,
    before: /(?<!\p{L})(?:strand(?:s|ed|ing)|trap(?:s|ped|ping)|maroon(?:s|ed)) $/iu
  }
]
