/** Smaller places whose names are a letter away from a city's that everybody knows: Holywood in County Down, Charlestown. */
export const smallPlaces: ReadonlySet<string> = new Set(
  'alburquerque charlestown guilford harlington holywood melbourn palmerstown princetown thomastown williamstown wilshire'.split(
    ' '
  )
)
