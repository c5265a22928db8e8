import { narrower } from '../../repairs/modes.js';
import type { Maker } from '../../repairs/remedy.js';

export const repair: Maker = (hit, file) => narrower(hit, file, withoutOthers);

function withoutOthers(mode: string): string | undefined {
  const [, rest, last] = /^(0{0,2}\d\d)([2367])$/.exec(mode) ?? [];
  if (rest !== undefined) return `${rest}${Number(last) & ~2}`;
  const [, who, sign, what] = /^([ugoa]{0,4})([+=])([rwxX]{1,4})$/.exec(mode) ?? [];
  // For all and others alone; `ug` keep what they got.
  if (what === undefined || sign === undefined) return undefined;
  const left = what.replace('w', '');
  if (who === 'o') return left === '' ? undefined : `o${sign}${left}`;
  return who === 'a' || who === 'ugo'
    ? `ug${sign}${what}${left === '' ? '' : `,o${sign}${left}`}`
    : undefined;
}
