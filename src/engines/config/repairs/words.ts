import type { ConfigMaker } from './repair.js';
import { replacedValue } from './splice.js';

export const on = /^(?:true|yes|on)$/i;
export const off = /^(?:false|no|off)$/i;

export function flipped(from: RegExp, to: string): ConfigMaker {
  return ({ spot, text }) => ({ summary: `Write ${to}`, edits: [replacedValue(spot, from, to, text)] });
}
