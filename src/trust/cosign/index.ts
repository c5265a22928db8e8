export { addReferrers, detachReferrer } from './attach.js';
export {
  type Checked,
  checkEvidence,
  type RefusalCode,
  type Refused,
  type Subject,
  signaturePredicate,
  type ValidAttestation,
  type ValidSignature,
} from './check.js';
export { type Evidence, type Gathered, gatherEvidence } from './evidence.js';
export { readSigningKey, type SigningKey, signingKey } from './private-key.js';
export { readPublicKey, type TrustedKey } from './public-key.js';
export {
  attachBundle,
  attachGivenBundle,
  attachSignature,
  attestImage,
  type Claim,
  detachSignature,
  mergeAttached,
  type Signing,
  signImage,
} from './sign.js';
