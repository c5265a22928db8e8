export { defaultTarLimits, type TarLimits } from './limits.js';
export { normalisePath } from './path.js';
export { type TarOutcome, TarStream, walkTarStream } from './push.js';
export { walkTar } from './seek.js';
