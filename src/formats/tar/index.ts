export { defaultTarLimits, type TarLimits } from './limits.js';
export { type Member, tarMembers } from './members.js';
export { normalisePath } from './path.js';
export { type TarOutcome, TarStream, walkTarStream } from './push.js';
export { walkTar } from './seek.js';
