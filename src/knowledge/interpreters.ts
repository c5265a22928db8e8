import { nameOf } from '../core/paths.js';

/** Programs that a script names in its first line, with what the script would be called by its language. */
const interpreters: readonly (readonly [language: string, program: RegExp, extension?: string])[] = [
  ['Shell', /^(?:ba|da|k|z)?sh$/],
  ['Perl', /^perl/],
  ['Python', /^(?:python|pypy)/, 'py'],
  ['Ruby', /^(?:j?ruby|truffleruby)/, 'rb'],
  ['JavaScript', /^(?:node|nodejs)$/, 'js'],
  ['TypeScript', /^(?:bun|deno|tsx|ts-node)$/, 'ts'],
  ['PHP', /^php/, 'php'],
];

/** Enough of a file to see its first line. */
export const firstLineBytes = 300;

export interface ScriptLanguage {
  readonly language: string;
  /** Without the dot, where the code engine reads the language. */
  readonly extension?: string;
}

/** What a file without file extension is written in, by how it begins: `#!/usr/bin/env -S python3 -u`. */
export function scriptLanguage(text: string): ScriptLanguage | undefined {
  const name = interpreterOf(text);
  const [language, , extension] = interpreters.find(([, form]) => form.test(name)) ?? [];
  if (language === undefined) return undefined;
  return { language, ...(extension === undefined ? {} : { extension }) };
}

function interpreterOf(text: string): string {
  if (!text.startsWith('#!')) return '';
  const [line = ''] = text.slice(2, firstLineBytes).split('\n', 1);
  const [first = '', ...others] = line.trim().split(/[ \t]+/);
  const program = nameOf(first);
  return program === 'env' ? (others.find((word) => !/^-|=/.test(word)) ?? '') : program;
}

/** Names that do not show what a program is written in: `bin/tide`, `tide.cgi`. */
export function mayBeScript(path: string): boolean {
  return /^[^.]{1,200}$|\.f?cgi$/.test(nameOf(path));
}

/** The file extension, or the one that a script without any would have. */
export function extensionOf({ path, text }: { readonly path: string; readonly text: string }): string {
  const script = mayBeScript(path) ? scriptLanguage(text) : undefined;
  return script?.extension ?? path.slice(path.lastIndexOf('.') + 1);
}
