import type { LintFile } from '../../models/file.js';
import { narrower } from '../../repairs/modes.js';
import { commandAt, withoutCommand } from '../../repairs/places.js';
import { deciding, type Maker, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

const reason = 'A program that works for other users needs the bit.';

export const repair: Maker = (hit, file) => narrower(hit, file, withoutBits) ?? withoutChmod(hit, file);

function withoutBits(mode: string): string | undefined {
  const [, lead = '', bits, rest] = /^(0?)([24-7])(\d{3})$/.exec(mode) ?? [];
  if (rest === undefined) return undefined;
  const sticky = Number(bits) & 1;
  return sticky === 0 ? `${lead === '' ? '' : '0'}${rest}` : `${lead}${sticky}${rest}`;
}

/** `chmod u+s file` does nothing else. */
function withoutChmod(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  if (command?.name !== 'chmod' || !/^[ugoa]{0,4}\+s$/.test(hit.detail ?? '')) return undefined;
  const edit = withoutCommand(file, command);
  return edit && deciding(reason, 'Delete the chmod', edit);
}
