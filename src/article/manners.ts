import {Cues} from './cues.ts'

/** Words of those who write about how others write; with a word behind it: `double negatives`, `style guide`, `editing errors`, `pet peeves`. */
const language =
  /\b(?:mis-?spel|mispr|spelling|grammar|ungrammatical|typos?|homophone|eggcorn|malapropism|mondegreen|solecism|linguist|pedant|apostrophe|pronoun|preposition|participle|gerund|lexicograph|etymolog|orthograph|phonetic|pronunciation|double|syllable|vowel|consonant|sub-?editor|proof-?read|style|punctuation|editing|pet|idiom|sub|proof|mis)/

/** Words that copy prints only to show how somebody speaks. */
const spoken: readonly string[] = (
  "nowt owt summat nobbut ain't innit ye yer yous youse y'all nae naw cannae didnae dinnae doesnae wasnae isnae havenae wouldnae " +
  'couldnae shouldnae willnae gonnae wor bairn bairns mesel meself yersel yerself hisself theirselves thee thou thy tha seh weh dem ' +
  'dat dis wid inna nuh unu bwoy bwoys gwaan gyal wanna gonna gotta dunno kinda lotta coupla sorta outta helluva cuppa lemme gimme ' +
  'thar lah leh lor meh liao'
).split(' ')

/** Tells where a passage may be about language, or has words that show how somebody speaks. */
export const manners: Cues<'language' | 'spoken'> = new Cues({
  language,
  spoken: new RegExp(`^(?:${spoken.join('|')})$`)
})

/** Those that show how somebody speaks. */
export const spokenWords: ReadonlySet<string> = new Set(spoken)
