import type { Run } from '../../models/commands/run.js';
import type { Stage } from '../../models/stages/index.js';
import { isWindows, userOf } from '../../models/user.js';
import { deciding } from '../../repairs/remedy.js';
import { type Hit, hadolint, type Rule } from '../../rule.js';
import { reason, repair } from './repair.js';

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
  effect: { config: ['User'] },
  repair,
  check: function* ({ model, dockerfile, runs }) {
    const last = model.stages.at(-1)?.steps.findLast(({ instruction }) => instruction.keyword === 'USER');
    if (last === undefined || isWindows(last)) return;
    const user = userOf(last, dockerfile.escape);
    const [word] = last.instruction.words;
    if (user === undefined || word === undefined || user === '' || /^\d+(?::|$)/.test(user)) return;
    const number = numberOf(user, last.stage, runs);
    const place = last.instruction.args.spanOf(word);
    yield {
      ...place,
      detail: user.slice(0, 80),
      ...(number === undefined
        ? {}
        : { repair: deciding(reason, `Write ${number}`, { ...place, text: number }) }),
    } satisfies Hit;
  },
};

/** The number that `useradd` or `adduser` gave the name in this stage or one below it. */
function numberOf(user: string, stage: Stage, runs: readonly Run[]): string | undefined {
  const [name = ''] = user.split(':');
  const stages = new Set<Stage>();
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent) stages.add(each);
  for (const { commands } of runs.filter(({ step }) => stages.has(step.stage))) {
    for (const { name: program, args } of commands) {
      const words = args.map(({ value }) => value);
      if ((program !== 'useradd' && program !== 'adduser') || !words.includes(name)) continue;
      const at = words.findIndex((word) => /^(?:-u|--uid)$/.test(word));
      const uid = at === -1 ? words.find((word) => word.startsWith('--uid='))?.slice(6) : words[at + 1];
      if (uid !== undefined && /^\d{1,10}$/.test(uid)) return uid;
    }
  }
  return undefined;
}
