import { deleted } from '../../repairs/deletion.js';
import type { Maker } from '../../repairs/remedy.js';

export const repair: Maker = deleted;
