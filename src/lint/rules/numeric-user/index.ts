import { isWindows, userOf } from '../../models/user.js';
import { hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'numeric-user',
  title: 'USER is a name, not a number',
  severity: 'none',
  aliases: ['DL3066'],
  fix: 'Write the number of the user, and of its group: USER 10001:10001.',
  references: [
    hadolint('DL3066'),
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  ],
  check: function* ({ model, dockerfile }) {
    const last = model.stages.at(-1)?.steps.findLast(({ instruction }) => instruction.keyword === 'USER');
    if (last === undefined || isWindows(last)) return;
    const user = userOf(last, dockerfile.escape);
    const [word] = last.instruction.words;
    if (user === undefined || word === undefined || user === '' || /^\d+(?::|$)/.test(user)) return;
    yield { ...last.instruction.args.spanOf(word), detail: user.slice(0, 80) };
  },
};
