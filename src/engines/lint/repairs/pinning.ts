import type { ShellWord } from '../../../formats/shell/index.js';
import type { ManagerName } from '../models/commands/manager-grammars.js';
import { type Invocation, invocationOf } from '../models/commands/managers.js';
import { placeOf } from '../models/commands/run.js';
import { isLiteral } from '../models/commands/text.js';
import type { LintFile } from '../models/file.js';
import type { Hit } from '../rule.js';
import { commandAt, isInText } from './places.js';
import { asking, type Maker, type Remedy } from './remedy.js';

export interface Pinning {
  readonly manager: ManagerName;
  /** What stands between the name and its version. */
  readonly sign: string;
  readonly isPinned: (name: string, call: Invocation) => boolean;
}

export function pinning({ manager, sign, isPinned }: Pinning): Maker {
  return (hit: Hit, file: LintFile): Remedy | undefined => {
    const command = commandAt(file, hit);
    const call = command && invocationOf(command);
    if (command === undefined || call?.manager !== manager || !isInText(command)) return undefined;
    const open = call.operands.filter((word) => isLiteral(word) && !isPinned(word.value, call));
    const missing: string[] = [];
    const edits = open.flatMap((word) => {
      const version = versionFor(word, manager, file);
      if (
        version === undefined ||
        word.raw !== word.value ||
        !/^@?[\w.+/-]+(?:\[[\w,]+\])?(?:@latest)?$/.test(word.value)
      ) {
        missing.push(word.value.slice(0, 60));
        return [];
      }
      const { start, end } = placeOf(command, word);
      return [{ start, end, text: `${nameIn(word, manager)}${sign}${version}` }];
    });
    if (missing.length > 0 || edits.length === 0)
      return { lacks: `the version of ${missing.slice(0, 5).join(', ') || 'each package'} (${manager})` };
    return asking(
      edits.length === 1 ? `Write ${edits[0]?.text ?? ''}` : 'Write the version of each package',
      ...edits,
    );
  };
}

export function versionFor(word: ShellWord, manager: ManagerName, { known }: LintFile): string | undefined {
  const version = known?.packages.get(`${manager}|${nameIn(word, manager)}`);
  // What goes into a script has to be a version and nothing that a shell understands.
  return version !== undefined && /^[\w.+~:^-]{1,120}$/.test(version) ? version : undefined;
}

/** Extras of pip stay where they are; `@latest` of Go goes. */
export function nameIn({ value }: ShellWord, manager: ManagerName): string {
  return manager === 'go' ? value.replace(/@.{0,20}$/, '') : value;
}
