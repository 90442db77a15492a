import type {Article} from './article.ts'
import {findDates} from './ledger/dates.ts'
import {stateAbbreviations} from './state-abbreviations.ts'

/** What besides spelling shows in which country's English an article is written: how many different signs of each. */
export interface VarietySigns {
  readonly british: number
  readonly american: number
  /** Whether it is Canadian by its places: there American dates and words go with British spelling. */
  readonly canadian: boolean
}

/** Words that only the one or the other uses, with what they are by. Written from general knowledge of the varieties. */
const americanWords =
  'sidewalk sidewalks gotten freshman freshmen sophomore sophomores mom moms math gasoline faucet diaper diapers windshield realtor realtors zucchini cilantro eggplant flashlight drugstore bleachers trash homecoming stroller railroad vacationers congressman congresswoman'.split(
    ' '
  )
const britishWords =
  'whilst mum mums lorry lorries fortnight fortnightly petrol motorway motorways holidaymakers holidaymaker barrister barristers solicitor solicitors pence councillor councillors gcse nhs mps mp taoiseach gardaí garda tds lakh crore naira bakkie ute postcode nappy nappies pram pavement pavements constable constables learnt whinge footpath railways telly'.split(
    ' '
  )
/** Words that the other side has, too, but seldom: two of them are one sign. */
const ratherAmerican =
  'apartment apartments vacation vacations cookie cookies candy garbage closet closets truck trucks highway highways kindergarten attorney attorneys downtown toward afterward thanksgiving cellphone cellphones driveway driveways backyard backyards stores grandkids elementary commencement alumni varsity yard gallons'.split(
    ' '
  )
const ratherBritish =
  'towards afterwards queue queues biscuit biscuits rubbish cupboard cupboards council trousers autumn pub pubs village villages shop shops headteacher headmaster flat flats tin tins holiday holidays allotment allotments parliament'.split(
    ' '
  )
const provinces =
  'ontario quebec québec manitoba saskatchewan alberta nunavut yukon newfoundland labrador ottawa toronto vancouver winnipeg calgary edmonton montreal montréal halifax canada canadian canadians'.split(
    ' '
  )
const states =
  'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming'.split(
    ' '
  )
const stateBehindCity = new RegExp(String.raw`\p{Ll}, (?:${stateAbbreviations})\.|\((?:D|R)-\p{Lu}\p{Ll}*\.?\)`, 'u')
const stopped = /\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Sgt|Lt)\. \p{Lu}/u
const bareTitle = /\b(?:Mr|Mrs|Ms|Dr) \p{Lu}/u
const otherMoney = /[£€₹₦]\d|\b(?:A|C|NZ)\$\d|\bRs\.? ?\d|\bR\d{1,3}(?:m|bn|,\d{3}| million)\b/u

const inFall = /\b(?:in the|last|this|next|every|each) fall\b(?! of)/

/** How many quotations in single marks more than in double ones are a sign. */
const manySingle = 3

/** Read the signs of an article: words, places, dates, money, and how it writes per cent and Mr. */
export function varietySigns(article: Article): VarietySigns {
  const has = (words: readonly string[], most: number): number =>
    Math.min(most, words.filter((word) => article.places(word).length > 0).length)
  let [money, dotted, bare, behind, fall, dayFirst, monthFirst, single] = [false, false, false, false, false, 0, 0, 0]
  for (const {role, text, quotations} of article.blocks) {
    if (role === 'quote' || role === 'table') continue
    money ||= otherMoney.test(text)
    dotted ||= stopped.test(text)
    bare ||= bareTitle.test(text)
    behind ||= stateBehindCity.test(text)
    fall ||= inFall.test(text)
    for (const date of findDates(text)) {
      if (date.dayFirst) dayFirst++
      else monthFirst++
    }
    for (const {open, depth} of quotations) {
      if (depth === 0) single += open === '‘' ? 1 : open === '“' || open === '"' ? -1 : 0
    }
  }
  const comma = states.some((state) =>
    article.places(state).some(({block, word}) => /\p{Ll}, $/u.test(block.text.slice(word.start - 3, word.start)))
  )
  const perCent = article
    .places('cent')
    .some(({block, word}) => /[Pp]er $/.test(block.text.slice(0, word.start).slice(-4)))
  const percent = article.places('percent').length > 0
  return {
    british:
      has(britishWords, 3) +
      Math.floor(has(ratherBritish, 4) / 2) +
      [money, bare, dayFirst > 0, perCent, single >= manySingle].filter(Boolean).length,
    american:
      has(americanWords, 3) +
      Math.floor(has(ratherAmerican, 4) / 2) +
      [dotted, comma || behind, fall, monthFirst > 0, percent].filter(Boolean).length,
    canadian: has(provinces, 2) > 1
  }
}
