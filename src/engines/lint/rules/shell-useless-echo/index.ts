import { simpleCommandsIn } from '../../../../formats/shell/index.js';
import { type Defect, defectHit, scCodes } from '../../models/shell/defects.js';
import { type SimpleUse, simplesOf } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-useless-echo',
  title: 'echo is not needed',
  severity: 'none',
  aliases: scCodes(2005, 2116),
  fix: 'Leave echo out.',
  references: [shellcheck('SC2005'), shellcheck('SC2116')],
  judges: 'script',
  check: function* (file) {
    for (const use of simplesOf(file)) {
      const defect = defectOf(use);
      if (defect !== undefined) yield defectHit(use.script, defect);
    }
  },
};

function defectOf({ visited }: SimpleUse): Defect | undefined {
  const { command, inside, siblings, pipeline } = visited;
  const [echo, only, more] = command.words;
  if (echo?.value !== 'echo' || only === undefined || pipeline !== undefined) return undefined;
  const [part] = only.parts;
  if (
    more === undefined &&
    only.parts.length === 1 &&
    part?.kind === 'command' &&
    simpleCommandsIn(part.list).some((inner) => inner.command.words.length > 0) &&
    command.redirects.length === 0
  )
    return { span: command, code: 2005, level: 'style', what: 'echo of the output of a command' };
  const isWhole =
    inside.at(-1)?.kind === 'substitution' && siblings.length === 1 && command.redirects.length === 0;
  const isPlain = command.words
    .slice(1)
    .every(
      ({ value, parts }) =>
        !value.startsWith('-') &&
        !parts.some((one) => one.kind === 'literal' && one.quoting === 'none' && /[*?[{~]/.test(one.text)),
    );
  return isWhole && isPlain
    ? { span: command, code: 2116, level: 'style', what: '$(echo …) is what echo is given' }
    : undefined;
}
