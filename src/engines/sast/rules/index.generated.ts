// Written by "npm run generate" from the folders. Do not edit.
import type { CodeRule } from './rule.js';
import { rule as bindAllInterfaces } from './bind-all-interfaces/index.js';
import { rule as bruteForce } from './brute-force/index.js';
import { rule as cleartextStorage } from './cleartext-storage/index.js';
import { rule as clickjacking } from './clickjacking/index.js';
import { rule as codeInjection } from './code-injection/index.js';
import { rule as commandInjection } from './command-injection/index.js';
import { rule as crossSiteCookie } from './cross-site-cookie/index.js';
import { rule as csrfOff } from './csrf-off/index.js';
import { rule as dangerousFunction } from './dangerous-function/index.js';
import { rule as dangerousPermission } from './dangerous-permission/index.js';
import { rule as debugMode } from './debug-mode/index.js';
import { rule as decompressionBomb } from './decompression-bomb/index.js';
import { rule as directoryListing } from './directory-listing/index.js';
import { rule as domXss } from './dom-xss/index.js';
import { rule as dynamicCode } from './dynamic-code/index.js';
import { rule as dynamicCommand } from './dynamic-command/index.js';
import { rule as dynamicSql } from './dynamic-sql/index.js';
import { rule as emailInjection } from './email-injection/index.js';
import { rule as emptyPassword } from './empty-password/index.js';
import { rule as entityExpansion } from './entity-expansion/index.js';
import { rule as escapingOff } from './escaping-off/index.js';
import { rule as expressionInjection } from './expression-injection/index.js';
import { rule as fileInclusion } from './file-inclusion/index.js';
import { rule as filePermissions } from './file-permissions/index.js';
import { rule as formatString } from './format-string/index.js';
import { rule as guessableRandom } from './guessable-random/index.js';
import { rule as hardCodedCredential } from './hard-coded-credential/index.js';
import { rule as headerInjection } from './header-injection/index.js';
import { rule as hexConversion } from './hex-conversion/index.js';
import { rule as htmlByHand } from './html-by-hand/index.js';
import { rule as ignoredError } from './ignored-error/index.js';
import { rule as incompleteSanitisation } from './incomplete-sanitisation/index.js';
import { rule as informationExposure } from './information-exposure/index.js';
import { rule as insecureAuthenticationCheck } from './insecure-authentication-check/index.js';
import { rule as insecureCookie } from './insecure-cookie/index.js';
import { rule as insecureTempFile } from './insecure-temp-file/index.js';
import { rule as insecureTls } from './insecure-tls/index.js';
import { rule as insecureTransport } from './insecure-transport/index.js';
import { rule as integerConversion } from './integer-conversion/index.js';
import { rule as jndiInjection } from './jndi-injection/index.js';
import { rule as jwtNotRevoked } from './jwt-not-revoked/index.js';
import { rule as jwtUnverified } from './jwt-unverified/index.js';
import { rule as ldapInjection } from './ldap-injection/index.js';
import { rule as logInjection } from './log-injection/index.js';
import { rule as looseComparison } from './loose-comparison/index.js';
import { rule as massAssignment } from './mass-assignment/index.js';
import { rule as missingAuthentication } from './missing-authentication/index.js';
import { rule as missingIntegrity } from './missing-integrity/index.js';
import { rule as missingSecurityHeaders } from './missing-security-headers/index.js';
import { rule as missingTimeout } from './missing-timeout/index.js';
import { rule as multilineAnchor } from './multiline-anchor/index.js';
import { rule as neverExpiringToken } from './never-expiring-token/index.js';
import { rule as nosqlInjection } from './nosql-injection/index.js';
import { rule as objectDeserialiser } from './object-deserialiser/index.js';
import { rule as openRedirect } from './open-redirect/index.js';
import { rule as originNotChecked } from './origin-not-checked/index.js';
import { rule as parameterPollution } from './parameter-pollution/index.js';
import { rule as pathTraversal } from './path-traversal/index.js';
import { rule as permissiveCors } from './permissive-cors/index.js';
import { rule as persistentCookie } from './persistent-cookie/index.js';
import { rule as prototypePollution } from './prototype-pollution/index.js';
import { rule as raceCondition } from './race-condition/index.js';
import { rule as redos } from './redos/index.js';
import { rule as reflectedXss } from './reflected-xss/index.js';
import { rule as regexInjection } from './regex-injection/index.js';
import { rule as requestValidationOff } from './request-validation-off/index.js';
import { rule as reverseTabnabbing } from './reverse-tabnabbing/index.js';
import { rule as scriptReadableCookie } from './script-readable-cookie/index.js';
import { rule as sensitiveDataShared } from './sensitive-data-shared/index.js';
import { rule as sensitiveError } from './sensitive-error/index.js';
import { rule as sensitiveLog } from './sensitive-log/index.js';
import { rule as sensitiveQuery } from './sensitive-query/index.js';
import { rule as serverSideRequestForgery } from './server-side-request-forgery/index.js';
import { rule as sessionFixation } from './session-fixation/index.js';
import { rule as settingControl } from './setting-control/index.js';
import { rule as sharedCache } from './shared-cache/index.js';
import { rule as sqlByHand } from './sql-by-hand/index.js';
import { rule as sqlInjection } from './sql-injection/index.js';
import { rule as sshHostKeyIgnored } from './ssh-host-key-ignored/index.js';
import { rule as stackTraceExposure } from './stack-trace-exposure/index.js';
import { rule as staticIv } from './static-iv/index.js';
import { rule as storedXss } from './stored-xss/index.js';
import { rule as templateInjection } from './template-injection/index.js';
import { rule as timingCompare } from './timing-compare/index.js';
import { rule as trustBoundary } from './trust-boundary/index.js';
import { rule as unauthenticatedCipher } from './unauthenticated-cipher/index.js';
import { rule as unboundedResource } from './unbounded-resource/index.js';
import { rule as undefendedXml } from './undefended-xml/index.js';
import { rule as unrestrictedUpload } from './unrestricted-upload/index.js';
import { rule as unsafeDefaultConfig } from './unsafe-default-config/index.js';
import { rule as unsafeDeserialisation } from './unsafe-deserialisation/index.js';
import { rule as unsafeElectronSetting } from './unsafe-electron-setting/index.js';
import { rule as unsafeMemory } from './unsafe-memory/index.js';
import { rule as unsafeReflection } from './unsafe-reflection/index.js';
import { rule as verbConfusion } from './verb-confusion/index.js';
import { rule as weakCipher } from './weak-cipher/index.js';
import { rule as weakHash } from './weak-hash/index.js';
import { rule as weakKey } from './weak-key/index.js';
import { rule as weakPadding } from './weak-padding/index.js';
import { rule as weakPasswordHash } from './weak-password-hash/index.js';
import { rule as weakPasswordPolicy } from './weak-password-policy/index.js';
import { rule as weakRandom } from './weak-random/index.js';
import { rule as weakTlsVersion } from './weak-tls-version/index.js';
import { rule as wrongEscaping } from './wrong-escaping/index.js';
import { rule as xmlExternalEntity } from './xml-external-entity/index.js';
import { rule as xmlInjection } from './xml-injection/index.js';
import { rule as xpathInjection } from './xpath-injection/index.js';
import { rule as xsltInjection } from './xslt-injection/index.js';
import { rule as zipSlip } from './zip-slip/index.js';

export const codeRuleUnits: readonly CodeRule[] = [
  bindAllInterfaces,
  bruteForce,
  cleartextStorage,
  clickjacking,
  codeInjection,
  commandInjection,
  crossSiteCookie,
  csrfOff,
  dangerousFunction,
  dangerousPermission,
  debugMode,
  decompressionBomb,
  directoryListing,
  domXss,
  dynamicCode,
  dynamicCommand,
  dynamicSql,
  emailInjection,
  emptyPassword,
  entityExpansion,
  escapingOff,
  expressionInjection,
  fileInclusion,
  filePermissions,
  formatString,
  guessableRandom,
  hardCodedCredential,
  headerInjection,
  hexConversion,
  htmlByHand,
  ignoredError,
  incompleteSanitisation,
  informationExposure,
  insecureAuthenticationCheck,
  insecureCookie,
  insecureTempFile,
  insecureTls,
  insecureTransport,
  integerConversion,
  jndiInjection,
  jwtNotRevoked,
  jwtUnverified,
  ldapInjection,
  logInjection,
  looseComparison,
  massAssignment,
  missingAuthentication,
  missingIntegrity,
  missingSecurityHeaders,
  missingTimeout,
  multilineAnchor,
  neverExpiringToken,
  nosqlInjection,
  objectDeserialiser,
  openRedirect,
  originNotChecked,
  parameterPollution,
  pathTraversal,
  permissiveCors,
  persistentCookie,
  prototypePollution,
  raceCondition,
  redos,
  reflectedXss,
  regexInjection,
  requestValidationOff,
  reverseTabnabbing,
  scriptReadableCookie,
  sensitiveDataShared,
  sensitiveError,
  sensitiveLog,
  sensitiveQuery,
  serverSideRequestForgery,
  sessionFixation,
  settingControl,
  sharedCache,
  sqlByHand,
  sqlInjection,
  sshHostKeyIgnored,
  stackTraceExposure,
  staticIv,
  storedXss,
  templateInjection,
  timingCompare,
  trustBoundary,
  unauthenticatedCipher,
  unboundedResource,
  undefendedXml,
  unrestrictedUpload,
  unsafeDefaultConfig,
  unsafeDeserialisation,
  unsafeElectronSetting,
  unsafeMemory,
  unsafeReflection,
  verbConfusion,
  weakCipher,
  weakHash,
  weakKey,
  weakPadding,
  weakPasswordHash,
  weakPasswordPolicy,
  weakRandom,
  weakTlsVersion,
  wrongEscaping,
  xmlExternalEntity,
  xmlInjection,
  xpathInjection,
  xsltInjection,
  zipSlip,
];
