import { type Defect, defectHit, scCodes } from '../../models/shell/defects.js';
import { markedWords, type WordUse } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-literal-quotes',
  title: 'Quotes keep it from being expanded',
  severity: 'none',
  aliases: scCodes(2016, 2088, 2147),
  fix: 'Use double quotes where it should be expanded, and $HOME for the tilde.',
  references: [shellcheck('SC2016'), shellcheck('SC2088')],
  judges: 'script',
  check: function* (file) {
    for (const use of markedWords(file)) {
      for (const defect of inWord(use)) yield defectHit(use.script, defect);
    }
  },
};

/** Programs that expand, or run, their arguments themselves. */
const expanders = new Set(
  'trap sh bash ash ksh zsh ssh eval xprop alias sudo docker podman dpkg-query jq rename rg unset'.split(' '),
);

function* inWord({ word, visited, role }: WordUse): Generator<Defect> {
  const { words, assignments } = visited.command;
  const name = (words[0]?.value ?? '').replace(/^.*\//, '');
  for (const part of word.parts) {
    if (part.kind !== 'literal') continue;
    if (
      part.quoting === 'single' &&
      /\$[{(0-9a-zA-Z_]|`[^`]+`/.test(part.text) &&
      !isMeant(
        name,
        part.text,
        words.map(({ value }) => value),
      )
    ) {
      const isPrompt =
        role === 'assignment' &&
        assignments.some((one) => one.value === word && /^PS[1-4]$|^PROMPT_COMMAND$/.test(one.name));
      if (!isPrompt) yield { span: part, code: 2016, level: 'info', what: part.text.slice(0, 60) };
    }
    const isFirst = part === word.parts[0];
    if (part.quoting === 'double' && isFirst && /^~(?:\/|$)/.test(part.text))
      yield { span: part, code: 2088, level: 'warning', what: `${part.text.slice(0, 40)} in quotes` };
    const isPath =
      role === 'assignment' && assignments.some((one) => one.value === word && one.name === 'PATH');
    if (
      isPath &&
      part.quoting === 'double' &&
      /(?:^|:)~\//.test(part.text) &&
      !(isFirst && part.text.startsWith('~'))
    )
      yield { span: part, code: 2147, level: 'warning', what: 'a tilde in PATH' };
  }
}

function isMeant(name: string, text: string, words: readonly string[]): boolean {
  if (expanders.has(name) || /awk$/.test(name) || name.startsWith('perl')) return true;
  if (name === 'sed' || name === 'gsed') return /\$[{dpsaic](?:$|[^a-zA-Z])/.test(text);
  if (name === 'find') return words.some((word) => /^(?:.*\/)?(?:ba|da|a|z|k)?sh$|awk$|^perl/.test(word));
  return name === 'git' && words.includes('filter-branch');
}
