/** Go matches keys of JSON in any case; `encoding/json` folds U+017F to s and U+212A to k as well. */
export function foldedKey(key: string): string {
  return key.replaceAll('\u017f', 's').replaceAll('\u212a', 'k').toLowerCase();
}
