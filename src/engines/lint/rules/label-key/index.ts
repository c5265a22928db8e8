import { labelsOf } from '../../models/labels.js';
import { hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'label-key',
  title: 'Key of a label is not valid',
  severity: 'none',
  aliases: ['DL3048'],
  fix: 'Use lower-case letters, digits, "." and "-", as in com.example.some-key.',
  references: [hadolint('DL3048'), 'https://docs.docker.com/engine/manage-resources/labels/'],
  check: function* ({ model }) {
    for (const { instruction, pair } of labelsOf(model)) {
      if (pair.key.includes('$') || isValid(pair.key)) continue;
      yield { ...instruction.args.spanOf(pair.keySpan), detail: pair.key.slice(0, 80) };
    }
  },
};

/** Docker's guidelines for keys; three namespaces are Docker's own. */
function isValid(key: string): boolean {
  return (
    /^[a-z][a-z0-9.-]*$/.test(key) &&
    !/[.-]$|\.\.|--/.test(key) &&
    !/^(?:com\.docker|io\.docker|org\.dockerproject)\./.test(key)
  );
}
