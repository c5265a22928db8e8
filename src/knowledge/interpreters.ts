import { nameOf } from '../core/paths.js';

/** Programs that a script names in its first line, with what the script would be called by its language. */
const interpreters: readonly (readonly [language: string, program: RegExp, extension?: string])[] = [
  ['Shell', /^(?:ba|da|k|z|fi)?sh$/],
  ['Lua', /^lua/],
  ['R', /^Rscript$/],
  ['Scheme', /^guile/],
  ['Tcl', /^(?:tclsh|expect)/],
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

/** What a file is written in whose name does not show it, by how it begins: `#!/usr/bin/env -S python3 -u`. */
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

/** Names without file extension, or with that of a gateway interface: `bin/tide`, `tide.cgi`. */
export function hasNoExtension(path: string): boolean {
  return /^[^.]{1,200}$|\.f?cgi$/.test(nameOf(path));
}
