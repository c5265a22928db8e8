export { describeIdentity, identityFits, type KeylessIdentity, type Signer } from './identity.js';
export { pinnedRoots } from './pinned.js';
export { type KeylessRoots, readTrustedRoot } from './trusted-root.js';
export {
  type KeylessAnswer,
  type KeylessCode,
  type KeylessSignature,
  type KeylessTrust,
  verifyKeyless,
  verifyLogged,
} from './verify.js';
