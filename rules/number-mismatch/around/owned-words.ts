/** Words that readers of the size of things look for, as alternatives of a pattern. */

/** What a thing's length, weight or size is told in. */
export const units =
  'seconds?|minutes?|mins?|hours?|days?|nights?|weeks?|months?|years?|miles?|yards?|feet|foot|ft|inch(?:es)?|mm|millimet(?:re|er)s?|cm|centimet(?:re|er)s?|met(?:re|er)s?|m|km|kilomet(?:re|er)s?|acres?|hectares?|kg|kilos?|kilograms?|kilogrammes?|grams?|lbs?|pounds?|ounces?|tonnes?|tons?|lit(?:re|er)s?|gallons?|pints?|storeys?|stor(?:y|ies)|pages?|seats?|beds?|bedrooms?|megawatts?|MW|mph|knots'

/** What happens to so many. */
export const events =
  'deaths|killings|murders|arrests|rescues|kidnappings|abductions|disappearances|shootings|stabbings|suicides|drownings|executions|births|evictions|convictions|dismissals|sackings|resignations|closures|detentions|expulsions|suspensions|adoptions|demolitions|seizures|escapes'
