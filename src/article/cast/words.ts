import {months, weekdays} from '../calendar.ts'

/** Abbreviated and full titles that stand before a person's name, folded, without stops. */
export const titles: ReadonlySet<string> = new Set(
  (
    'senators representatives congressmen presidents governors ministers secretaries mayors judges justices generals drs messrs ' +
    'mr mrs ms miss mx mdm dr sir dame lord lady baroness baron rev reverend fr father sister brother rabbi imam pope bishop ' +
    'archbishop cardinal pastor sheikh king queen prince princess duke duchess president vice-president premier chancellor ' +
    'minister secretary senator sen sens representative rep reps congressman congresswoman governor gov lt mayor judge justice ' +
    'attorney general gen colonel col major maj captain capt lieutenant sergeant sgt corporal cpl private pvt admiral adm ' +
    'commander cmdr officer detective inspector superintendent constable professor prof ambassador commissioner chairman ' +
    'chairwoman chairperson chair speaker director administrator ceo cfo coo cto mp msp spokesman spokeswoman spokesperson ' +
    'chief coach striker goalkeeper midfielder defender forward manager editor author actor actress singer deputy ' +
    'councillor cllr ranking member leader whip delegate coordinator treasurer specialist airman petty engineer analyst founder ' +
    'co-founder chef emperor sultan emir crown first comptroller sheriff superintendant principal dean provost ' +
    'det insp supt dci dsupt shri smt alhaji alhaja hajiya mallam malam oba otunba barr engr hon honourable honorable rt ' +
    'taoiseach tánaiste tanaiste uachtarán uachtaran deputy-premier alderman canon venerable ayatollah mullah maulana shaikh brig ' +
    'brigadier cdr commodore lt-col lt-gen maj-gen lt-cdr marquess earl viscount viscountess countess dowager monsignor msgr deacon ' +
    'archdeacon vicar chaplain rebbe swami pandit ustad datuk dato doña señor señora herr frau monsieur madame mme mlle madam ' +
    'collector senator-elect president-elect vice-chancellor barrister solicitor'
  ).split(' ')
)

/** Titles that are never a part of a name: a name begins behind them. */
export const plainTitles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx mdm dr sir rev sen sens rep reps gov lt gen col maj capt sgt cpl pvt adm cmdr prof cllr dame smt shri supt insp det barr engr hon rt alhaji brig msgr'.split(
    ' '
  )
)

/** Words that belong to a surname and stand before it, in lower case or with a capital. */
export const particles: ReadonlySet<string> = new Set(
  'de da do dos das del della dello di du van von der den ter ten bin ibn bint abu al el la le los las y ben af av zu zum vom op ap ab'.split(
    ' '
  )
)

/** Cities and countries by their own names, where English has another spelling of them: what hotels, clubs and papers are called there. */
export const endonyms: ReadonlySet<string> = new Set(
  (
    'habana roma milano torino genova napoli firenze venezia padova mantova siena lisboa sevilla zaragoza cordoba lyon marseille ' +
    'bruxelles antwerpen brugge gent wien praha warszawa moskva beograd bucuresti athina italia espana brasil danmark norge sverige ' +
    'polska bretagne corse sicilia toscana lombardia catalunya andalucia filipinas turkiye koln munchen hannover braunschweig'
  ).split(' ')
)

/** What may stand behind a surname. */
export const suffixes: ReadonlySet<string> = new Set('jr sr ii iii iv v junior senior phd md esq'.split(' '))

/** Honours, degrees and seats in capitals behind a name: `Simon Carr KC`, `Niamh Tobin TD`. */
export const postnominals: ReadonlySet<string> = new Set(
  (
    'kc qc sc mp mps td msp mla mlc mna mep ms am as obe mbe cbe kbe dbe ch om cvo lvo frs fba jp kcmg cmg frcs frcp phd dphil md ' +
    'mba ias ips ifs irs san oon ofr con gcon cfr mon ao oam ac esq usn usmc usaf sj osb op'
  ).split(' ')
)

/** What begins a surname with a capital of its own: `Ó Cuinn`, `Ní Bhriain`, `Mac Lochlainn`. */
export const capitalParticle: RegExp = /^(?:Ó|Ní|Nic|Uí|Mac|Mhic|Ua|Ap|Ab)$/

const male = new Set('mr sir lord king prince father brother baron earl duke emperor sheikh shri alhaji'.split(' '))
const female = new Set(
  'mrs ms miss mdm dame lady queen princess sister baroness duchess mother smt alhaja hajiya madam'.split(' ')
)

/** Whose title it is: a woman's, a man's, or anybody's. */
export function sexOfTitle(title: string): 'female' | 'male' | undefined {
  const word = lastWord(title)
  return female.has(word) ? 'female' : male.has(word) ? 'male' : undefined
}

/** Whether of two titles one is a man's and the other a woman's. */
export function areOpposite(one: string, other: string): boolean {
  const [a, b] = [sexOfTitle(one), sexOfTitle(other)]
  return a !== undefined && b !== undefined && a !== b
}

function lastWord(title: string): string {
  return title.slice(title.lastIndexOf(' ') + 1)
}

/** Words that make the name before them a firm, a place, a prize, a work. */
export const institutions: ReadonlySet<string> = new Set(
  (
    'inc ltd llc plc corp corporation company co group holdings partners bank foundation trust institute university college ' +
    'school academy hospital clinic center centre hall house building tower stadium arena park street st road rd avenue ave ' +
    'boulevard lane drive square bridge airport station highway river lake mount mountain island islands bay county city town ' +
    'village township district region province state prize award medal cup trophy act bill law amendment report commission ' +
    'committee council department agency administration museum library theatre theater church cathedral chapel festival ' +
    'awards scholarship fellowship fund lectures lecture way brotherhood lifeboat volcano memorial cemetery base fort camp forest national international association society ' +
    'union league party press news times post journal magazine books records studios pictures beach creek valley hill hills ' +
    'heights springs court tournament open championship conference summit agreement treaty accord doctrine syndrome disease ' +
    'effect theorem algorithm test scale index family brothers sons team project program initiative plan ' +
    'forces cartel movement front brigade militia gang corps guard regiment squadron subcommittee ministry bureau office board ' +
    'authority services federation alliance coalition network club government congress parliament assembly caucus ' +
    'organization organisation poll survey'
  ).split(' ')
)

/** Words that tell of speaking: who stands before or behind them is a person or speaks like one. */
export const speechVerbs: ReadonlySet<string> = new Set(
  'said says told tells added adds explained noted argued claimed warned insisted tweeted wrote asked replied continued recalled joked'.split(
    ' '
  )
)

/** What a name takes on to name a people, a language, a follower: `Israel` and `Israeli`, `Marx` and `Marxist`. */
export const inflections: ReadonlySet<string> = new Set(
  's es o r rs n an ian ean ese i ish er ers ed ing ism ist ists ic ics al ns ans ians ens ite ites is en ns na'.split(
    ' '
  )
)

/** Words that name organisations: what has one among its words is no person. */
export const organisations: ReadonlySet<string> = new Set(
  (
    'inc ltd llc plc corp corporation company co group holdings partners bank foundation trust institute university college ' +
    'school academy hospital clinic commission committee subcommittee council department agency administration museum library ' +
    'church association society union league party press times post journal studios ministry bureau office board authority ' +
    'court service services institution federation alliance coalition network club congress parliament assembly police army navy ' +
    'organization organisation centre center caucus taskforce'
  ).split(' ')
)

/** Words that name a place on the map, before or behind its name. */
export const landmarks: ReadonlySet<string> = new Set(
  (
    'street st road avenue river lake mount mountain island islands bay county valley beach creek forest square bridge airport ' +
    'station highway park harbour harbor port cape gulf strait'
  ).split(' ')
)

/** Months but for May, who may be a person, days and feasts, folded. */
export const calendar: ReadonlySet<string> = new Set(
  [...months, ...weekdays, 'Christmas', 'Easter'].filter((name) => name !== 'May').map((name) => name.toLowerCase())
)
