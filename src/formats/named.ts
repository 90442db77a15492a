/** One value under several names, separated by spaces: entries for a map. */
export function named<Value>(value: Value, names: string): Array<[string, Value]> {
  return names.split(' ').map((name): [string, Value] => [name, value])
}
