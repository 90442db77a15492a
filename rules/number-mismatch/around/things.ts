/** Nouns by what else a text calls the same: each line's are told of as one. */
const things: ReadonlyMap<string, string> = new Map(
  [
    'job post role position redundancy',
    'home house flat apartment dwelling property household family unit',
    'pupil child student youngster schoolchild kid',
    'shop store branch outlet',
    'car vehicle',
    'boat vessel ship craft',
    'cattle cow bullock heifer',
    'sheep ewe lamb',
    'plane aircraft jet airliner',
    'tree sapling oak elm lime',
    'bike bicycle cycle',
    'bird hen chicken turkey duck',
    'worker employee staff',
    'film movie',
    'win victory triumph success',
    'loss defeat',
    'gain rise advance increase rally',
    'title crown championship trophy',
    'year season'
  ].flatMap((line) => {
    const words = line.split(' ')
    return words.map((word): readonly [string, string] => [word, words[0] ?? word])
  })
)

const persons =
  /^(?:person|man|woman|child|boy|girl|youngster|adult|pensioner|pupil|guest|host|victim|fan|patient|tenant|migrant|refugee|recruit|graduate|volunteer|employee|athlete|pilgrim)$|(?:er|or|ist|ian|ant|ent|ee)$/
/** Things whose names end as those of people do. */
const noPersons: ReadonlySet<string> = new Set(
  (
    'accident achievement advertisement agreement amendment announcement answer apartment appointment argument ' +
    'assessment barrier basement bee boiler border carrier center chapter character charter cluster coefficient coffee ' +
    'color colour comment commitment committee component computer container continent corner counter cover degree ' +
    'department development dinner disaster document dollar door drawer element elephant employment environment error ' +
    'event experiment factor favor feather fee filter finger fist floor flower folder fragment garment gradient grant ' +
    'harbor header hydrant improvement incident indicator ingredient instrument investment knee labor ladder layer ' +
    'letter list locker manner matter meter minor mirror moment monitor monument motor newsletter number offer order ' +
    'ornament paper parameter patent payment pennant percent plant pollutant poster power quadrant quarter reactor ' +
    'register rent requirement restaurant river sector segment semester server settlement shipment shower shutter ' +
    'statement sticker summer talent tanker tent theater theatre tournament tower tractor trailer transfer treatment ' +
    'tree trimester variant vector water winter'
  ).split(' ')
)

/** Whether two nouns may be names of the same. */
export function areSame(one: string, other: string): boolean {
  return one === other || (things.get(one) ?? one) === (things.get(other) ?? other)
}

/** Whether a noun names people. */
export function isPerson(noun: string): boolean {
  return persons.test(noun) && !noPersons.has(noun)
}
