import type { ShellWord } from '../../../../formats/shell/index.js';
import type { Command } from '../commands/run.js';

/** An argument of `echo` with an escape that dash expands and bash prints as it stands. */
export function echoedEscape({ name, args }: Command): ShellWord | undefined {
  if (name !== 'echo' || args.some(({ value }) => /^-[nE]*e/.test(value))) return undefined;
  return args.find(({ parts }) =>
    parts.some(
      (part) =>
        part.kind === 'literal' &&
        part.quoting !== 'none' &&
        part.quoting !== 'escape' &&
        part.quoting !== 'dollar-single' &&
        /\\[abfnrtv0x]/.test(part.text),
    ),
  );
}
