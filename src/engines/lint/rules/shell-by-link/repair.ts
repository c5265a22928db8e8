import { lineEndOf, wholeLines } from '../../models/edits.js';
import type { LintFile } from '../../models/file.js';
import { commandAt, inCaseOf, isInText, lineBehind, withoutCommand } from '../../repairs/places.js';
import { asking, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  if (command === undefined || !isInText(command)) return undefined;
  const words = command.args.filter(({ value }) => !value.startsWith('-')).map(({ value }) => value);
  const [program] = words;
  if (words.length !== 2 || program === undefined || !/^(?:\/usr)?\/bin\/(?:ba|z|k|da)?sh$/.test(program))
    return undefined;
  if (isRemoved(file)) return undefined;
  const { instruction } = command.run.step;
  const line = `SHELL ["${program}", "-c"]`;
  if (command.visited.siblings.length === 1 && instruction === command.run.instruction) {
    const { text } = file.dockerfile;
    const { start, end } = wholeLines(text, instruction);
    const newline = text.slice(start, end).endsWith('\n') ? lineEndOf(text) : '';
    return asking(`Write ${line}`, { start, end, text: `${inCaseOf(file, line)}${newline}` });
  }
  const edit = withoutCommand(file, command);
  return edit && asking(`Write ${line}`, edit, lineBehind(file, instruction, line));
}

/** Where another command takes /bin/sh away, the link is what puts it back. */
function isRemoved({ runs }: LintFile): boolean {
  return runs.some(({ commands }) =>
    commands.some(
      ({ name, args }) => /^(?:rm|mv|unlink)$/.test(name) && args.some(({ value }) => value === '/bin/sh'),
    ),
  );
}
