export { checkNotation, type NotationEvidence, type NotationSubject } from './check.js';
export { readNotation } from './config.js';
export { decideNotation } from './decide.js';
export { gatherNotation, type NotationGathered } from './gather.js';
export { attachNotation, type NotationKey, readNotationKey, signNotation } from './sign.js';
export { type NotationTrust, notationPolicyFor, parseNotationTrust } from './trust-policy.js';
export { openTrustStores, type StoreDisk, type TrustStores } from './trust-store.js';
