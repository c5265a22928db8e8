const imports =
  /\b(?:require\(|from|import|using|use)\s{0,9}(?:["'(]\s{0,9})?["']?([@\w][\w./@-]{0,80})|\bimport\s{1,9}["']([^"'\n]{1,80})["']/g;

const remembered = new WeakMap<ReadonlyMap<string, string>, ReadonlySet<string>>();

/** Names of the modules that any file of the project imports. */
export function librariesIn(texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const known = remembered.get(texts);
  if (known) return known;
  const found = new Set<string>();
  for (const text of texts.values())
    for (const match of text.matchAll(imports)) found.add(match[1] ?? match[2] ?? '');
  remembered.set(texts, found);
  return found;
}
