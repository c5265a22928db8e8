import { pinning } from '../../repairs/pinning.js';
import type { Maker } from '../../repairs/remedy.js';

export const repair: Maker = pinning({
  manager: 'zypper',
  sign: '=',
  isPinned: (name) => /[=<>]|\.rpm$|\//.test(name),
});
