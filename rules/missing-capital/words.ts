import {months, weekdays} from '../../src/article/calendar.ts'

/** Days and months, but for March, May and August, which are other words too. */
const times = [...weekdays, ...months]
  .map((name) => name.toLowerCase())
  .filter((name) => !/^(?:march|may|august)$/.test(name))
/** Of peoples, languages and faiths, those that no other word is and that name no dish, no cloth and no breed by themselves. */
const peoples =
  'african albanian algerian american argentinian armenian asian australian austrian azerbaijani belgian bolivian bosnian british ' +
  'bulgarian canadian chilean chinese colombian croatian cuban cypriot ecuadorian egyptian english estonian ethiopian european ' +
  'filipino finnish german ghanaian hungarian icelandic indonesian iranian iraqi israeli italian jamaican japanese jewish jordanian ' +
  'kenyan korean kuwaiti latvian lebanese libyan lithuanian malaysian mexican moroccan muslim nepalese nigerian norwegian pakistani ' +
  'palestinian peruvian portuguese romanian russian rwandan saudi scottish senegalese serbian slovak slovenian somali spanish ' +
  'sudanese swedish syrian taiwanese tanzanian tunisian ugandan ukrainian venezuelan vietnamese yemeni zambian zimbabwean'

/** Continents and countries that no other word is, and feasts. */
const landsAndFeasts =
  'africa antarctica asia australia europe oceania afghanistan albania algeria angola argentina armenia austria azerbaijan bangladesh ' +
  'belarus belgium bolivia botswana brazil britain bulgaria cambodia cameroon canada colombia croatia cuba cyprus denmark ecuador egypt ' +
  'england estonia ethiopia finland france germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ' +
  'ireland israel italy jamaica japan kazakhstan kenya kosovo kuwait latvia lebanon liberia libya lithuania malawi malaysia mexico ' +
  'moldova mongolia mozambique myanmar namibia nepal netherlands nicaragua nigeria norway pakistan paraguay peru philippines portugal ' +
  'romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan ' +
  'tanzania thailand tunisia uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe christmas easter ramadan hanukkah diwali'

/** Words that English prints with a capital wherever they stand. */
export const capitalised: ReadonlySet<string> = new Set([
  ...[...times, ...peoples.split(' ')].flatMap((word) => (/(?:ese|ish)$/.test(word) ? [word] : [word, `${word}s`])),
  ...landsAndFeasts.split(' ')
])

/** Peoples that are dishes, fabrics, kinds of type or other words as well. */
export const doubtful: ReadonlySet<string> = new Set(
  'french irish greek indian turkish welsh danish dutch swiss polish arab hindu tibetan roman moorish siamese bengali'.split(
    ' '
  )
)

/** What such a word is a people's own before: bodies of a state, and persons. */
export const bodies: ReadonlySet<string> = new Set(
  (
    'government governments parliament president presidents presidency minister ministers ambassador embassy consulate army navy police ' +
    'authorities court courts judge judges citizen citizens nationals nationality passport passports embassy company firm firms banks ' +
    'economy border borders troops soldiers officials politician politicians diplomat diplomats voters student students writer writers ' +
    'author poet actor actress singer footballer tourists immigrants migrants refugees teenager woman women novelist painter philosopher ' +
    'constitution embassy capital newspaper newspapers media prosecutors language literature side team striker goalkeeper captain'
  ).split(' ')
)

/** What such a word is printed before, in lower case, by houses that do so with dishes, plants, breeds, games and turns. */
export const kinds: ReadonlySet<string> = new Set(
  (
    'apparel bacon beech bulldog bulldogs breakfast cabbage cedar cheese chestnut checkers coffee cotton cucumber cucumbers dressing eggplant ' +
    'elm horn ices ink inks rubber ivy knotweed leather maple maples measles meatballs meringue moss muffin muffins oak oaks olives omelet omelette onion ' +
    'onions oregano parsley pine pines plane radish rice roulette salad sausage sausages seasoning setter shepherd shepherds ' +
    'spaniel sprouts standoff terrier tortilla twist vinaigrette violet violets walnut walnuts wave whispers yew'
  ).split(' ')
)

/** Words two of which no sentence of another language is likely to hold. */
export const english: ReadonlySet<string> = new Set(
  'a an are into its our than the and with from that this were by to at it has have had his her their they he she be been are would which who when where not'.split(
    ' '
  )
)

/** Words before which another language goes on. */
export const foreign: ReadonlySet<string> = new Set(
  'el la le les il lo los las de del des du di da un une una der die das den dem och og y et e i o au'.split(' ')
)

/** What the pronoun stands before: verbs that tell of the one who speaks. */
export const verbs: ReadonlySet<string> = new Set(
  (
    "am was wasn't have haven't had hadn't did didn't do don't will won't would wouldn't could couldn't can can't cannot should " +
    "shouldn't must might think thought know knew feel felt saw went got came want wanted need needed love loved hate hated heard " +
    'said told asked tried took made found met never always still remember hope believe'
  ).split(' ')
)
/** What a clause of the pronoun stands behind: in technical text i is a number, the value i, the current i. */
export const leading: ReadonlySet<string> = new Set(
  (
    'that what when and but because if as where which who whom how why before after until since while than so or though although ' +
    'everything something anything nothing everyone someone anyone wish hope think thought say said knew know guess'
  ).split(' ')
)
/** The pronoun together with its verb. */
export const joined: ReadonlySet<string> = new Set(["i'm", "i've", "i'd", "i'll"])
