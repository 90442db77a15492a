/** What happens to a person, a house, a case or a record, by when in its course it does. */
export interface Stage {
  readonly field: string
  readonly stage: number
}

const fields: Readonly<Record<string, readonly string[]>> = {
  life: [
    'born',
    'christened|baptised|baptized',
    'educated|enrolled|studied|matriculated',
    'graduated|qualified',
    'joined|hired|ordained|elected|appointed|promoted|married|debuted|enlisted|emigrated',
    'retired|resigned|stepped down|succeeded|replaced',
    'died|drowned|buried|cremated'
  ],
  building: [
    'designed|commissioned',
    'laid|begun|began|started',
    'built|erected|constructed',
    'completed|finished',
    'opened|consecrated|inaugurated|unveiled',
    'enlarged|extended|modernised|listed|converted',
    'damaged|gutted|flooded|bombed|burnt|burned',
    'renovated|restored|rebuilt|repaired',
    'closed|shut|abandoned',
    'demolished|razed|pulled down|torn down|knocked down'
  ],
  body: [
    'founded|formed|established|set up|launched|incorporated|started|created',
    'merged|renamed|floated|privatised|nationalised|acquired|sold|bought',
    'closed|shut|disbanded|dissolved|wound up|liquidated|folded|collapsed|abolished'
  ],
  vessel: ['laid down|ordered', 'launched', 'commissioned', 'sank|sunk|scrapped|wrecked|decommissioned|broken up'],
  case: [
    'arrested|detained',
    'charged|indicted',
    'tried|convicted|found guilty|acquitted|cleared',
    'sentenced|jailed|imprisoned',
    'released|freed|paroled|pardoned|walked free|let out'
  ],
  law: [
    'proposed|drafted|tabled',
    'passed|adopted|enacted|approved|signed',
    'amended',
    'repealed|struck down|scrapped'
  ],
  post: ['until|till|retired|resigned|stepped down|stood down', 'succeeded|replaced'],
  work: [
    'written|composed|shot|filmed|recorded|painted',
    'published|released|premiered|broadcast|screened|issued|staged'
  ],
  course: ['began|begun|started', 'ended|finished|completed|concluded|stopped'],
  reign: ['came to the throne|acceded|inherited', 'crowned', 'abdicated|deposed'],
  return: [
    'left|quit|closed|shut|divorced|resigned|suspended|stolen|banned|lost',
    'rejoined|returned|reopened|remarried|reinstated|regained|recovered'
  ],
  record: ['set|established', 'broken|beaten|bettered|surpassed|eclipsed']
}

const stages: ReadonlyArray<readonly [word: RegExp, found: Stage]> = Object.entries(fields).flatMap(([field, words]) =>
  words.map(
    (alternatives, stage) =>
      [new RegExp(`(?<![\\p{L}-])(?:${alternatives})(?![\\p{L}-])`, 'gu'), {field, stage}] as const
  )
)

/** The fields and stages that the last (or the first) verb of a clause may be of. */
export function stagesOf(clause: string, isFirst: boolean): readonly Stage[] {
  let [at, found]: [number, Stage[]] = [-1, []]
  for (const [pattern, stage] of stages) {
    const matches = [...clause.matchAll(pattern)].map(({index}) => index)
    const own = isFirst ? matches[0] : matches.at(-1)
    if (own === undefined) continue
    if (at < 0 || (isFirst ? own < at : own > at)) [at, found] = [own, [stage]]
    else if (own === at) found.push(stage)
  }
  // A verb far from the year is another time's.
  const away = isFirst ? at : clause.length - at
  return at < 0 || away > (isFirst ? 30 : 70) ? [] : found
}
