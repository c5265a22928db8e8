const imports =
  /\b(?:require\(|from|import|using|use)\s{0,9}(?:["'(]\s{0,9})?["']?([@\w][\w./@-]{0,80})|\b(?:import|require)\s{1,9}["']([^"'\n]{1,80})["']/g;
/** A line of a list of imports in Go. */
const listed =
  /^[ \t]{0,9}(?:[\w.]{1,40}[ \t])?"([a-z][\w-]{0,40}\.[a-z]{2,10}\/[\w./-]{1,100})"[ \t]{0,9}$/gm;

const remembered = new WeakMap<ReadonlyMap<string, string>, ReadonlySet<string>>();

/** Names of the modules that any file of the project imports. */
export function librariesIn(texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const known = remembered.get(texts);
  if (known) return known;
  const found = new Set<string>();
  for (const text of texts.values())
    for (const pattern of [imports, listed])
      for (const match of text.matchAll(pattern)) found.add(match[1] ?? match[2] ?? '');
  remembered.set(texts, found);
  return found;
}
