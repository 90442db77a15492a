/** Words behind which no clause can begin, and words behind which one may. */

/** Prepositions that no clause follows. */
export const prepositions: RegExp =
  /^(?:of|in|to|with|from|by|on|at|into|onto|for|through|via|within|under|over|about|against|around|beyond|behind|despite|during|per|upon|toward|towards|without|between)$/

/** Verbs that a clause may follow ("she thinks it's art"), and the words of speech. */
export const clausal: RegExp =
  /^(?:think|thinks|thought|say|says|said|saying|know|knows|knew|believe|believes|believed|hope|hopes|feel|feels|felt|guess|suppose|see|sees|saw|find|mean|means|meant|realize|realise|claim|claims|claimed|tell|tells|told|bet|show|shows|assume|assumes|decide|decided|ensure|pretend|like|wish|imagine|insist|argue|suspect|swear|admit|understand|notice|figure|hear|heard|is|was|are|agree|remember|pray|ask|care|doubt|consider|conclude|explain|expect|suggest|note|notes|noted)$/
