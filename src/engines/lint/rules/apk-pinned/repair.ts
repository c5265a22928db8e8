import { pinning } from '../../repairs/pinning.js';
import type { Maker } from '../../repairs/remedy.js';

export const repair: Maker = pinning({
  manager: 'apk',
  sign: '=',
  isPinned: (name) => /[=<>~@/]|\.apk$/.test(name),
});
