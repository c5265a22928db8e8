import type { ShellWord, Span } from '../../../../formats/shell/index.js';
import type { RunScript } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import { once } from '../../models/once.js';
import { blockWords, markedWords } from '../../models/shell/index.js';
import { setIn, sourcesFiles } from '../../models/shell/spaces.js';
import { testsIn } from '../../models/shell/tests.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-unset-variable',
  title: 'Variable is used in RUN and never set',
  severity: 'low',
  aliases: ['SC2154'],
  fix: 'Set it, declare it with ARG or ENV, or correct its name.',
  references: [shellcheck('SC2154')],
  judges: 'script',
  check: function* (file) {
    const reported = new Set<string>();
    for (const { word, script, run } of [...markedWords(file), ...blockWords(file)]) {
      if (sourcesFiles(script)) continue;
      const known = setIn(script);
      const looked = lookedAt(file).get(script) ?? nothing;
      for (const { name, span } of calculated(word, script)) {
        const key = `${run.instruction.start}|${name}`;
        if (!/[a-z]/.test(name) || known.has(name) || looked.has(name) || reported.has(key)) continue;
        reported.add(key);
        yield { ...script.source.spanOf(span), detail: name };
      }
      for (const part of word.parts) {
        if (
          part.kind !== 'variable' ||
          !/^[A-Za-z_]*[a-z]/.test(part.name) ||
          /^:?[-+=?]/.test(part.operation)
        )
          continue;
        const key = `${run.instruction.start}|${part.name}`;
        if (known.has(part.name) || looked.has(part.name) || conventional.has(part.name) || reported.has(key))
          continue;
        reported.add(key);
        yield { ...script.source.spanOf(part), detail: `$${part.name}` };
      }
    }
  },
};

/** Names between `$((` and `))`. */
function calculated(
  { parts }: ShellWord,
  { source }: RunScript,
): readonly { readonly name: string; readonly span: Span }[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'arithmetic') return [];
    const text = source.text.slice(part.start, part.end);
    return [...text.matchAll(/(?<![\w#'"{}:[])[A-Za-z_]\w*(?![\w('"[])/g)].map((match) => ({
      name: match[0],
      span: { start: part.start + match.index, end: part.start + match.index + match[0].length },
    }));
  });
}

/** Names that a script asks about, or has a default for: it knows that they may not be set. */
const lookedAt = once((file: LintFile): ReadonlyMap<RunScript, ReadonlySet<string>> => {
  const names = new Map<RunScript, Set<string>>();
  const add = (script: RunScript, name: string): void => {
    const own = names.get(script);
    if (own === undefined) names.set(script, new Set([name]));
    else own.add(name);
  };
  for (const { use, parts } of testsIn(file)) {
    if (use.visited.command.words[0]?.raw === 'test') continue;
    for (const { single, unary, right } of parts) {
      const word = single ?? (unary !== undefined && /^-[nzv]$/.test(unary.raw) ? right : undefined);
      for (const part of word?.parts ?? []) if (part.kind === 'variable') add(use.script, part.name);
    }
  }
  for (const { script, word } of markedWords(file)) {
    for (const part of word.parts) {
      if (part.kind === 'variable' && /^:?[-+=?]/.test(part.operation)) add(script, part.name);
    }
  }
  return names;
});

const nothing: ReadonlySet<string> = new Set();

/** Lower-case names that come from outside. */
const conventional = new Set(['http_proxy', 'https_proxy', 'ftp_proxy', 'no_proxy', 'all_proxy']);
