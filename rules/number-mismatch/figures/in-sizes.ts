/** Things that come in many sizes, or are a size themselves, so that two sizes of one name are no contradiction: "the £1 coin", "a 200-metre race". */
const inSizes: ReadonlySet<string> = new Set(
  (
    'age average baby barrier bill boy break catch charge child coin contract cut day deal delay difference ' +
    'distance drive drop event experience fall fee final freestyle gap girl goal guarantee gun history hole hour ' +
    'hurdle increase interval journey kick lead lease level life limit line loan man mark minute month mortgage ' +
    'note option part pass people period person plan practice price punt putt race radius rating record relay ' +
    'return rise rule run service share shot spell stamp stretch target tax threshold ticket time touchdown trip ' +
    'wait walk warranty way week win woman work year zone'
  ).split(' ')
)

/** Whether a thing comes in many sizes, by its noun in the singular. */
export function comesInSizes(noun: string): boolean {
  return inSizes.has(noun)
}
