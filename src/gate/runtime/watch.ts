export { type WatchFinding, watchEngine } from '../../engines/runtime/watch/index.js';
