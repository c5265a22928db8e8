import { parseShell, simpleCommandsIn, unwrap } from '../../../../formats/shell/index.js';
import { expressionsIn } from './expressions.js';

/** The words of each simple command of a script, `sudo` and the like left out; an expression in it stands for text that is not known. */
export function commandsIn(script: string): readonly (readonly string[])[] {
  return simpleCommandsIn(parseShell(withoutExpressions(script)).list).flatMap(({ command }) => {
    const unwrapped = unwrap(command.words);
    return unwrapped === undefined ? [] : [[unwrapped.program, ...unwrapped.rest].map(({ value }) => value)];
  });
}

/** What is put in before the shell reads it, as a variable: `x-${{ github.ref }}` as `x-${expression}`. */
function withoutExpressions(script: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of expressionsIn(script)) {
    parts.push(script.slice(from, start), '${expression}');
    from = end;
  }
  return parts.join('') + script.slice(from);
}
