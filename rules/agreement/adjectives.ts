/**
 * Words that the lexicon knows as verbs alone and that are adjectives as well, so that they may follow a form of be: "it must be
 * suspect", "she was blunt". Written for this rule.
 */
const adjectives: ReadonlySet<string> = new Set(
  `abstract absent alert alien arrogate awake aware bare blind blunt calm clean clear close complete content cool correct corrupt counter cross damp
  dead deaf dim direct discrete distinct double dry dull duplicate elaborate empty equal erect even exact exempt express extinct fair fast
  fine firm fit flat foul frank free fresh full good grim gross hollow humble idle incarnate intent intimate inverse key lame lavish lean
  level light limp live loath loose lower manifest mature mean means mellow moderate moot mute narrow neat numb obscure open opposite overt pale
  parallel perfect pay polite present prime prompt prone prostrate quiet rank raw ready ripe rough rustproof secure separate sepulchre
  shallow sharp sheer short shut slack slight slim slow smart smooth snug sober soft solid sore sound spare square stale steady still stout
  straight subject subordinate sublime subtle supple suspect tame tense thick thin tidy tight trim true upset vacant warm waste weak
  welcome well wet wild worn worse ashore alternate animate appropriate approximate articulate degenerate delegate deliberate desolate
  desperate legitimate resolute help import lapse trial debate worry broke woke rent shot fraught rapt wont beat lit drunk sunk
  shrunk struck overwrought begotten amiss agape adrift obligate unbound prey`
    .split(/\s+/)
    .filter(Boolean)
)

/** Whether a word can be an adjective, whatever the lexicon says. */
export function isAdjective(word: string): boolean {
  return adjectives.has(word) || word.endsWith('proof')
}
