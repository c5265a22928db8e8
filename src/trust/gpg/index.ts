export { gatherLookaside, type LookasideReader, type LookasideSignature } from './lookaside.js';
export { answerSignedBy, type GpgKeyring, readGpgKeyring, signedByAnswers } from './signed-by.js';
