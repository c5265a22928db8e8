import { type Command, placeOf } from '../../models/commands/run.js';
import type { Hit, Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'setuid-left',
  title: 'Program gets the set-user-id bit',
  severity: 'medium',
  aliases: ['CIS-DI-0008', 'CIS-Docker-4.8'],
  fix: 'Leave the bit out, or take it away from everything: find / -xdev -perm /6000 -type f -exec chmod a-s {} +',
  references: ['https://cwe.mitre.org/data/definitions/250.html'],
  effect: { files: { mode: [''] } },
  repair,
  check: function* ({ commands, model }) {
    for (const command of commands) {
      const mode =
        command.name === 'chmod' ? command.args.find(({ value }) => !value.startsWith('-')) : undefined;
      const flag =
        command.name === 'install'
          ? command.args.find(({ value }) => /^(?:-m|--mode=)0?[2467]\d{3}$/.test(value))
          : undefined;
      const word = mode && setsBit(mode.value) ? mode : flag;
      if (word === undefined || isOfFolder(command, word, commands)) continue;
      yield { ...placeOf(command, word), detail: word.value, ...adviceFor(command) } satisfies Hit;
    }
    for (const { effective } of model.steps) {
      const chmod = effective.flags.find(({ name, value }) => name === 'chmod' && setsBit(value ?? ''));
      if (chmod !== undefined) yield { ...effective.args.spanOf(chmod), detail: chmod.raw };
    }
  },
};

function setsBit(mode: string): boolean {
  return /^0?[24-7]\d{3}$/.test(mode) || /^(?:[\w+=,-]*,)?[ugoa]*[+=][rwxXt]*s/.test(mode);
}

/** The bit of the group on a folder hands its group on, and starts nothing. */
function isOfFolder(
  { args }: Command,
  { value }: { readonly value: string },
  all: readonly Command[],
): boolean {
  if (!/^(?:(?:-m|--mode=)?0?2\d{3}|g\+[rwxXt]*s)$/.test(value)) return false;
  const made = new Set(
    all.flatMap(({ name, args: words }) => (name === 'mkdir' ? words.map((word) => word.value) : [])),
  );
  const places = args.map((word) => word.value).filter((each) => each.startsWith('/'));
  return places.length > 0 && places.every((place) => made.has(place) || place.endsWith('/'));
}

/** Where one program is named, the bit may be what it is made to work by. */
function adviceFor({ args }: Command): Pick<Hit, 'advice'> {
  const [program, more] = args.map(({ value }) => value).filter((value) => value.startsWith('/'));
  if (program === undefined || more !== undefined || !/^[\w./+-]{2,120}$/.test(program)) return {};
  return {
    advice: `Leave the bit out where ${program} works without it, or give it the one capability that it needs (setcap); a program that is made to run as its owner keeps it, with a waiver that says what for.`,
  };
}
