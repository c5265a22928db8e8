import type { Pair, Word } from '../../../../formats/dockerfile/index.js';
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
        const text = modern(pair);
        const edits = [{ ...effective.args.spanOf(pair), text: text ?? '' }];
        yield {
          start: effective.start,
          end: effective.end,
          detail: `${effective.keyword} ${pair.key.slice(0, 60)}`,
          ...(text === undefined ? {} : { repair: { safety: 'safe', summary: 'Write name=value', edits } }),
        } satisfies Hit;
      }
    }
  },
};

/** The same pair with an equals sign; nothing where quotes in the value make it doubtful. */
function modern({ key, value }: Pair): string | undefined {
  if (value === undefined || !/^[\w.-]+$/.test(key)) return undefined;
  const quoted = quotedOnce(value);
  if (quoted !== undefined) return `${key}=${quoted}`;
  return /["'\\`]/.test(value.raw)
    ? undefined
    : /\s/.test(value.raw)
      ? `${key}="${value.raw}"`
      : `${key}=${value.raw}`;
}

function quotedOnce({ raw }: Word): string | undefined {
  return /^"[^"\\`]*"$|^'[^']*'$/.test(raw) ? raw : undefined;
}
