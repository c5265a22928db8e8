import { type Defect, defectHit, scCodes } from '../../models/shell/defects.js';
import { markedWords, type WordUse } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-arithmetic',
  title: 'Calculation is written in an old way',
  severity: 'none',
  aliases: scCodes(2004, 2007),
  fix: 'Write $((name + 1)).',
  references: [shellcheck('SC2004'), shellcheck('SC2007')],
  judges: 'script',
  check: function* (file) {
    for (const use of markedWords(file)) {
      for (const defect of inWord(use)) yield defectHit(use.script, defect);
    }
  },
};

function* inWord({ word, script }: WordUse): Generator<Defect> {
  for (const part of word.parts) {
    if (part.kind === 'literal' && part.quoting !== 'single' && /\$\[[^\]]{1,500}\]/.test(part.text))
      yield { span: part, code: 2007, level: 'style', what: '$[…]' };
    if (part.kind !== 'arithmetic') continue;
    const text = script.source.text.slice(part.start + 3, part.end - 2);
    for (const match of text.matchAll(/\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})/g)) {
      // The digits of another base need the dollar: $((10#$a)).
      if (text.charAt(match.index - 1) === '#' || /[\w"']/.test(text.charAt(match.index - 1))) continue;
      const start = part.start + 3 + match.index;
      yield { span: { start, end: start + match[0].length }, code: 2004, level: 'style', what: match[0] };
    }
  }
}
