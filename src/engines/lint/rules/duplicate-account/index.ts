import { hasFlag, parseArguments } from '../../models/commands/arguments.js';
import { type Command, placeOf } from '../../models/commands/run.js';
import type { Hit, Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'duplicate-account',
  title: 'Two accounts share a number or a name',
  severity: 'high',
  aliases: ['DKL-LI-0002'],
  fix: 'Give each account a number of its own.',
  references: ['https://github.com/goodwithtech/dockle/blob/master/CHECKPOINT.md#dkl-li-0002'],
  check: function* ({ model, commands }) {
    for (const stage of model.stages) {
      const taken = new Map<string, string>();
      for (const command of commands.filter(({ run }) => run.step.stage === stage)) {
        if (/^(?:user|group)del$|^del(?:user|group)$/.test(command.name)) taken.clear();
        const account = accountOf(command);
        if (account === undefined) continue;
        const { kind, name, number, isShared } = account;
        const holder = taken.get(`${kind} ${number}`);
        const isTaken = holder !== undefined && holder !== name;
        if (isShared || isTaken) {
          const detail = `${kind} ${name} with ${number}${isTaken ? `, the number of ${holder}` : ''}`;
          yield { ...placeOf(command, command), detail: detail.slice(0, 120) } satisfies Hit;
        }
        taken.set(`${kind} ${number}`, name);
      }
    }
  },
};

interface Account {
  readonly kind: 'user' | 'group';
  readonly name: string;
  readonly number: string;
  /** Asked for with `--non-unique`. */
  readonly isShared: boolean;
}

/** Flags with a value, of shadow-utils and of BusyBox. */
const valued: Readonly<Record<string, ReadonlySet<string>>> = {
  useradd: setOf(
    'b base-dir c comment d home-dir e expiredate f inactive g gid G groups k skel K key p password R root P prefix s shell u uid Z selinux-user',
  ),
  adduser: setOf('h home g gecos s shell G ingroup u uid k skel gid'),
  groupadd: setOf('g gid K key p password R root P prefix U users'),
  addgroup: setOf('g gid'),
};

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

function accountOf({ name: program, args }: Command): Account | undefined {
  const flags = Object.hasOwn(valued, program) ? valued[program] : undefined;
  if (flags === undefined) return undefined;
  const kind = program.includes('user') ? 'user' : 'group';
  const parsed = parseArguments(args, flags);
  const names = kind === 'user' ? ['u', 'uid'] : ['g', 'gid'];
  const number = parsed.flags.find((flag) => names.includes(flag.name))?.value;
  const name = parsed.operands[0]?.value;
  if (number === undefined || name === undefined || !/^\d{1,10}$/.test(number)) return undefined;
  const isShared = program.endsWith('add') && hasFlag(parsed, 'o', 'non-unique');
  return { kind, name, number: String(Number(number)), isShared };
}
