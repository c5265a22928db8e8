import parse from 'spdx-expression-parse';

export type LicenceKind = 'id' | 'expression' | 'words';

const longestExpression = 4_096;

/** Whether the text is an id of the SPDX list, an expression of such ids (SPDX 2.3, annex D), or other words. */
export function licenceKind(text: string): LicenceKind {
  // Brackets in brackets are parsed by recursion; no one writes them this deep.
  if (text.length > longestExpression || text.split('(').length > 64) return 'words';
  const tree = parsed(text);
  if (tree === undefined) return 'words';
  return 'license' in tree && tree.license === text ? 'id' : 'expression';
}

function parsed(text: string): { readonly license?: string } | undefined {
  try {
    return parse(text) as { readonly license?: string };
  } catch {
    // Words that are no expression are what most licence fields hold; the caller keeps them as words.
    return undefined;
  }
}
