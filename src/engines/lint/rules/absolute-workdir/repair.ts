import { fromRoot } from '../../repairs/from-root.js';
import type { Maker } from '../../repairs/remedy.js';

export const repair: Maker = (hit, file) => (hit.repair === undefined ? fromRoot(hit, file) : undefined);
