import { simpleCommandsIn } from '../../../../formats/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';

/** What hardly fails, or ends the script. */
const harmless = new Set(['echo', 'exit', 'return', 'printf']);

export const rule: Rule = {
  id: 'shell-and-or',
  title: '"a && b || c" is not "if a then b else c"',
  severity: 'none',
  aliases: ['SC2015'],
  fix: 'Use if, then and else.',
  references: [shellcheck('SC2015')],
  judges: 'script',
  check: function* ({ runs }) {
    for (const { scripts } of runs) {
      for (const { source, script } of scripts) {
        const reported = new Set<number>();
        for (const { siblings, index, inside } of simpleCommandsIn(script.list)) {
          const [a, b, c] = [siblings[index], siblings[index + 1], siblings[index + 2]];
          if (
            a?.operator !== '&&' ||
            b?.operator !== '||' ||
            c === undefined ||
            reported.has(b.operatorSpan.start)
          )
            continue;
          // Tests in the middle mean just that.
          if (b.node.kind === 'simple' && /^(?:\[\[?|test)$/.test(b.node.words[0]?.value ?? '')) continue;
          const inner = inside.at(-1);
          if (inner?.kind === 'block' && inner.role === 'condition') continue;
          const name = c.node.kind === 'simple' ? c.node.words[0]?.value : undefined;
          const isSet = c.node.kind === 'simple' && c.node.words.length === 0;
          if (isSet || (name !== undefined && harmless.has(name))) continue;
          reported.add(b.operatorSpan.start);
          yield source.spanOf({ start: a.operatorSpan.start, end: b.operatorSpan.end });
        }
      }
    }
  },
};
