import type { FlatTree, SourceParser } from './tree.js';

/** Grammars lack a part of what compilers take: what does not fit is tried once more without that. */
export async function parsed(
  parser: SourceParser,
  grammar: string,
  text: string,
  simplify: (text: string) => string | undefined,
): Promise<FlatTree> {
  const tree = await parser.parse(grammar, text);
  const simple = tree.broken ? (simplify(text) ?? text) : text;
  if (simple === text) return tree;
  const again = await parser.parse(grammar, simple);
  return again.broken ? tree : again;
}
