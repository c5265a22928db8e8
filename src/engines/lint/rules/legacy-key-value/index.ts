import type { TextEdit } from '../../../../fix/edit.js';
import type { JoinedText, Pair } from '../../../../formats/dockerfile/index.js';
import { buildCheck, type Hit, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'legacy-key-value',
  title: 'Name and value are divided by a space instead of "="',
  severity: 'low',
  aliases: ['LegacyKeyValueFormat'],
  fix: 'Write name=value, with quotes where there are spaces.',
  references: [buildCheck('legacy-key-value-format')],
  check: function* ({ model }) {
    for (const { steps } of model.stages) {
      for (const { effective } of steps) {
        const [pair] = effective.pairs;
        if (pair === undefined || !pair.isLegacy) continue;
        const edits = modern(pair, effective.args);
        yield {
          start: effective.start,
          end: effective.end,
          detail: `${effective.keyword} ${pair.key.slice(0, 60)}`,
          ...(edits === undefined ? {} : { repair: { safety: 'safe', summary: 'Write name=value', edits } }),
        } satisfies Hit;
      }
    }
  },
};

/**
 * The same pair with an equals sign, its lines left as they are; nothing where quotes in the value make it doubtful.
 */
function modern({ key, start, value }: Pair, args: JoinedText): readonly TextEdit[] | undefined {
  if (value === undefined || !/^[\w.-]+$/.test(key)) return undefined;
  const isQuoted = /^"[^"\\`]*"$|^'[^']*'$/.test(value.raw);
  if (!isQuoted && /["'\\`]/.test(value.raw)) return undefined;
  const quote = isQuoted || !/\s/.test(value.raw) ? '' : '"';
  const between = args.spanOf({ start: start + key.length, end: value.start });
  const { end } = args.spanOf(value);
  return [{ ...between, text: `=${quote}` }, ...(quote === '' ? [] : [{ start: end, end, text: quote }])];
}
