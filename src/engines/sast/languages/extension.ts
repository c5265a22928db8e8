import { scriptLanguage } from '../../../knowledge/interpreters.js';
import { languages } from './index.generated.js';

const known = new Set(languages.flatMap(({ grammars }) => [...grammars.keys()]));

/** The file extension, or the one that a script would have by its first line where its own shows no language. */
export function extensionOf({ path, text }: { readonly path: string; readonly text: string }): string {
  const own = path.slice(path.lastIndexOf('.') + 1);
  return known.has(own) ? own : (scriptLanguage(text)?.extension ?? own);
}
