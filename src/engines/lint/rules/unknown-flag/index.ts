import { didYouMean } from '../../models/did-you-mean.js';
import { instructionFlags } from '../../models/instruction-flags.js';
import { dockerfileReference, type Hit, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'unknown-flag',
  title: 'Instruction has no such flag',
  severity: 'high',
  aliases: [],
  fix: 'Correct the flag: the builder refuses the file.',
  references: [dockerfileReference],
  check: function* ({ model }) {
    const instructions = model.stages.flatMap(({ from, steps }) => [
      from,
      ...steps.map(({ effective }) => effective),
    ]);
    for (const { keyword, flags, args } of instructions) {
      const known = Object.hasOwn(instructionFlags, keyword) ? instructionFlags[keyword] : undefined;
      for (const flag of flags) {
        if (known === undefined || known.includes(flag.name)) continue;
        const hint = meant(keyword, flag.name) ?? didYouMean(flag.name, known, '--');
        yield {
          ...args.spanOf(flag),
          detail: `--${flag.name.slice(0, 40)} of ${keyword}${hint}`,
        } satisfies Hit;
      }
    }
  },
};

/** What people write for another flag, too far from it to be a slip of the hand. */
function meant(keyword: string, name: string): string | undefined {
  const isCopy = keyword === 'COPY' || keyword === 'ADD';
  if (isCopy && /^(?:user|owner|group)$/.test(name)) return ' (did you mean --chown?)';
  return isCopy && name === 'mode' ? ' (did you mean --chmod?)' : undefined;
}
