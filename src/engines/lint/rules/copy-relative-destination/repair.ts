import { fromRoot } from '../../repairs/from-root.js';
import type { Maker } from '../../repairs/remedy.js';

export const repair: Maker = fromRoot;
