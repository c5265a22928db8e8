export { buildSegment, type SegmentAbout, SegmentBuilder } from './build.js';
export { Segment } from './segment.js';
export {
  openStore,
  type StoredSegment,
  segmentFiles,
  segmentSuffix,
  storeInfo,
  storeOf,
  verifyStore,
} from './store.js';
