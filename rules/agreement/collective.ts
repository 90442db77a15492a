import {isZeroPlural} from './zero-plural.ts'

/** Nouns whose verb may be of either number, or is that of what they count. */
const collective: ReadonlySet<string> = new Set(
  `deal number amount majority minority range variety lot couple handful group series pair percentage half rest remainder bulk
  plenty host array set list team committee board council government family crew panel trio duo band club company crowd
  army navy public audience class cabinet party union jury gang choir orchestra squad side generation dozen hundred
  thousand million billion mix mixture combination collection string wave total tens hundreds average proportion share
  portion fraction part third quarter kind type sort population community slew raft bunch selection body network flock herd
  pack swarm spate succession sample assortment department ministry association faculty firm agency press church coalition
  alliance world fleet flurry cluster batch stack pile chain cast field line row chunk subset category wealth sum quantity
  youth enemy opposition clergy laity elite management leadership administration electorate nobility congregation
  delegation household industry none one plurality some any all most more few many each either neither both what percent cent
  brass other phyla larvae algae bacteria phenomena fungi nuclei strata spectra genera flora fauna errata corpora automata
  folk fowl poultry vermin livestock kin
  infantry cavalry militia gentry peasantry proletariat bourgeoisie nation parliament senate congress ensemble tribe clan mob
  rabble following former latter good news contingent squadron platoon brigade regiment battalion convoy
  patrol tally turnout commission authority institute university college school charity campaign brand label retailer
  supplier regime workforce readership clientele membership office bureau court bench synod mission consortium syndicate
  cartel franchise corporation conglomerate startup bank insurer airline broadcaster publisher newspaper magazine channel
  studio opponent accused injured wounded bereaved condemned stable cohort crop bevy gaggle roster pool throng horde phalanx
  troupe posse stream trickle litter barrage litany tranche smattering sprinkling scattering parade procession queue crush
  gathering lineup coterie circle flank midfield defence defense attack
  bloc minimum maximum supermajority sampling`.split(/\s+/)
)
/** Plurals that are thought of as one measure, or that take a verb of one. */
const measure: ReadonlySet<string> = new Set(
  `year years month months week weeks day days hour hours minute minutes second seconds mile miles metres meters kilometres
  kilometers feet inches pound pounds dollar dollars euro euros pence percent percentage percentages thirds quarters halves
  lots loads tons heaps dozens hundreds thousands millions billions means kinds types sorts acres tonnes grams litres liters
  gallons cups cents pennies rupees naira rand yen shillings pesos francs kroner kronor quid bucks ringgit baht crore crores lakh
  lakhs ounces kilos kilograms teaspoons tablespoons spoonfuls watts kilowatts megawatts decibels hectares people news politics data media works headquarters remains times terms points yards
  degrees sports mathematics economics physics ethics statistics savings proceeds goods others ones criteria graphics
  analytics logistics athletics games states wages odds innings grounds cosmos chaos arms
  asbestos lens gas bus canvas atlas basis thesis analysis crisis`.split(/\s+/)
)

/** Whether a singular noun stands for several, so that either verb goes with it ("the team are"). */
export function isCollective(word: string): boolean {
  return collective.has(word) || isZeroPlural(word)
}

/** Whether a plural noun may be one thing ("ten years is long"). */
export function isMeasure(word: string): boolean {
  return measure.has(word) || isZeroPlural(word)
}
