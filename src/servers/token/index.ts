export {
  type Access,
  type AccessOptions,
  type AccessRule,
  createAccess,
  everythingForUsers,
} from './access.js';
export { parseAccessRules } from './access-file.js';
export {
  createTokenHandler,
  type TokenDecision,
  type TokenHandler,
  type TokenReply,
  type TokenRequest,
  type TokenServerOptions,
} from './handle.js';
export { issuerKeyFrom, openIssuerKey, type StoredIssuerKey } from './key.js';
export { answerTokenRequest } from './listen.js';
export { type Grant, parseScopes } from './scope.js';
export { fingerprintOf, type IssuerKey, issueToken, type TokenClaims } from './token.js';
export { hashPassword, parseUsers, type Users } from './users.js';
