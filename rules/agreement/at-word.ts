/** Patterns that are asked at a word of their own. */
import {fronted} from './fronted.ts'
import {askedPronoun, askedPronouns} from './asked-pronouns.ts'
import {isThere} from './there.ts'
import {askingWords, baseAfter} from './asked-gerund.ts'
import {subjectAsObject} from './case.ts'
import {nearestVerb} from './nearest.ts'
import {adjectivePlural, fraction, measureAsOne, pluraleTantum, singulareTantum} from './set-numbers.ts'
import {objectAsSubject, ownSelf, usPersons, whichPerson} from './subject-case.ts'
import {asMuchAs, countedSingular, countedVerb, oneCriterion, theseMass} from './counted.ts'
import {pastForm, pastWords} from './past-forms.ts'
import {bothOne, partsOfOne} from './counted-parts.ts'
import {ofWho} from './of-who.ts'
import {policeVerb} from './police.ts'
import {reflexive, reflexives} from './reflexive.ts'
import {adjectiveForAdverb, adverbWords} from './adverb.ts'
import {listedVerbs} from './listed-verbs.ts'
import {whoseNoun} from './whose.ts'
import {whomSays} from './whom-says.ts'
import {deniedPast, statedPast} from './do-past.ts'
import {lotsOfOne} from './lots-of-one.ts'
import type {Pattern} from './proposal.ts'
import {livingVerb} from './relative-bare.ts'
import {askedPast, invertedPast, turnedForm} from './turned-forms.ts'
import {whomVerb} from './whom-verb.ts'
import {helpOther} from './auxiliary-forms.ts'
import {barePlural} from './bare-plural.ts'
import {numberOf} from './counted-nouns.ts'
import {numberAlone} from './numbers-alone.ts'
import {askedModal, baseOfHave, roundNumber} from './closed-forms.ts'
import {freeInfinitive} from './free-infinitive.ts'
import {pronounIng, relativeGerund} from './gerund-for-verb.ts'
import {knowAs, nounsAndVerb} from './past-for-noun.ts'
import {possessiveBeforeNoun} from './possessive-pronouns.ts'
import {iWas} from './plain-subjects.ts'
import {footsMany, joinedYearOld, poundOne, roundMany} from './compound-measure.ts'
import {countedMass, muchOf} from './quantity.ts'
import {lotOfMany} from './lone-subject.ts'
import {youForYour} from './possessive-pronouns.ts'
import {asideVerb} from './aside-verb.ts'
import {patternTable} from './pattern-table.ts'
import {thisOdd, theseOne} from './shown-number.ts'
import {allOne, ofOne, otherCounted} from './one-of-many.ts'

/** By word. */
export const atWord: ReadonlyMap<string, readonly Pattern[]> = patternTable([
  ['is was are seems appears remains exists stands hangs lies sits', [fronted]],
  [askedPronouns, [askedPronoun]],
  ['there', [isThere]],
  ['and', [listedVerbs]],
  ['whose what which', [whoseNoun]],
  ['whom which', [whomVerb]],
  ['whom', [whomSays]],
  ['who that', [livingVerb]],
  ["didn't doesn't don't", [deniedPast]],
  ['did', [statedPast, invertedPast]],
  ['did do does', [askedPast]],
  [
    "have has had haven't hasn't hadn't did do does didn't don't doesn't can could will would should must may might",
    [turnedForm]
  ],
  ['i he she we they i.', [subjectAsObject]],
  ['me him her us them', [objectAsSubject]],
  ['us', [usPersons]],
  ['which', [whichPerson]],
  ['theirselves theirself hisself ourselfs', [ownSelf]],
  [
    'third quarter fourth fifth sixth seventh eighth ninth tenth two-third three-quarter two-fifth three-fifth four-fifth',
    [fraction]
  ],
  [
    'scissors trousers jeans tights pyjamas pajamas pliers tweezers binoculars spectacles goggles headphones shears tongs clothes belongings surroundings outskirts',
    [pluraleTantum]
  ],
  ['mathematics physics linguistics genetics obstetrics paediatrics news', [singulareTantum]],
  [
    'poor rich elderly homeless unemployed wealthy needy disabled jobless british swiss french dutch irish english spanish welsh japanese chinese',
    [adjectivePlural]
  ],
  ['are were', [measureAsOne]],
  ['but or nor', [nearestVerb]],
  ['is was has', [countedVerb, numberAlone]],
  ['are were have', [countedSingular]],
  ['much', [asMuchAs]],
  ['to', [freeInfinitive]],
  ['who that which', [relativeGerund]],
  ['i he she we they', [pronounIng]],
  ['thousand million billion hundred dozen', [numberOf]],
  ['is was has does', [barePlural]],
  ['i', [iWas]],
  ['theirs ours yours hers', [possessiveBeforeNoun]],
  ['know', [knowAs]],
  ['has had', [baseOfHave]],
  ['ten lots', [roundNumber]],
  ['lot lots plenty', [lotsOfOne]],
  ['can could will would should must may might', [askedModal]],
  ['is was has', [nounsAndVerb]],
  ['help helped helps', [helpOther]],
  ['of', [partsOfOne, ofOne]],
  ['hundreds thousands millions', [roundMany]],
  ['foots', [footsMany]],
  ['pound dollar euro', [poundOne]],
  ['year month', [joinedYearOld]],
  ['news advices', [countedMass]],
  ['much', [muchOf]],
  ['which who', [asideVerb]],
  ['there', [lotOfMany]],
  ['you', [youForYour]],
  ['this that', [thisOdd]],
  ['these those', [theseOne]],
  ['all', [allOne]],
  ['other', [otherCounted]],
  ['both', [bothOne]],
  ['police', [policeVerb]],
  ['who', [ofWho]],
  [reflexives, [reflexive]],
  [adverbWords, [adjectiveForAdverb]],
  ['these those', [theseMass]],
  ['criteria phenomena', [oneCriterion]],
  [pastWords, [pastForm]],
  [askingWords, [baseAfter]]
])
