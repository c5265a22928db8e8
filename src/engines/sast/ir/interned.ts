/** Names of members come by the hundred thousand, and most are the same few. */
const names = new Map<string, string>();
const maxNames = 200_000;

export function interned(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  if (names.size >= maxNames) names.clear();
  names.set(name, name);
  return name;
}
