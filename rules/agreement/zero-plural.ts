/** Nouns whose plural has no ending of its own: "two aircraft", "a few trout". */
const zeroPlural: ReadonlySet<string> = new Set(
  `aircraft hovercraft spacecraft watercraft craft apparatus series species offspring sperm
  bison boar bream buffalo cattle deer elk livestock moose poultry reindeer sheep swine fish carp cod haddock hake halibut mackerel perch pike plaice salmon shrimp squid trout tuna turbot
  personnel police staff`.split(/\s+/)
)

/** Those that only who hunts, breeds or cooks them uses so: "eight partridge", "zebra do not". */
const gamePlural: ReadonlySet<string> = new Set(
  `antelope duck eland elephant fruit gazelle giraffe grouse hippo impala kudu leopard lion oryx partridge pheasant quail rhino snipe
  wildebeest zebra`.split(/\s+/)
)

/** Whether a noun is many without an ending, or stands for several. */
export function isZeroPlural(word: string): boolean {
  return zeroPlural.has(word)
}

/** Whether a noun may be many without an ending: also of what is hunted, bred or cooked. */
export function mayBeZeroPlural(word: string): boolean {
  return zeroPlural.has(word) || gamePlural.has(word)
}
