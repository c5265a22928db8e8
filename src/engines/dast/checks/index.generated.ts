// Written by "npm run generate" from the folders. Do not edit.
import type { Check } from '../check.js';
import { check as aspnetVersionDisclosed } from './aspnet-version-disclosed/index.js';
import { check as backendServerDisclosed } from './backend-server-disclosed/index.js';
import { check as cacheablePrivatePage } from './cacheable-private-page/index.js';
import { check as chromeLoggerData } from './chrome-logger-data/index.js';
import { check as clickjacking } from './clickjacking/index.js';
import { check as contentTypeMissing } from './content-type-missing/index.js';
import { check as cookieLivesTooLong } from './cookie-lives-too-long/index.js';
import { check as cookiePrefixBroken } from './cookie-prefix-broken/index.js';
import { check as cookieScopeTooWide } from './cookie-scope-too-wide/index.js';
import { check as cookieWithoutHttponly } from './cookie-without-httponly/index.js';
import { check as cookieWithoutSamesite } from './cookie-without-samesite/index.js';
import { check as cookieWithoutSecure } from './cookie-without-secure/index.js';
import { check as corsAnyOrigin } from './cors-any-origin/index.js';
import { check as cspMalformed } from './csp-malformed/index.js';
import { check as cspMissing } from './csp-missing/index.js';
import { check as cspUnsafeScript } from './csp-unsafe-script/index.js';
import { check as cspWideSource } from './csp-wide-source/index.js';
import { check as cspWithoutFallback } from './csp-without-fallback/index.js';
import { check as debugTokenDisclosed } from './debug-token-disclosed/index.js';
import { check as obsoleteSecurityHeader } from './obsolete-security-header/index.js';
import { check as permissionsPolicyMissing } from './permissions-policy-missing/index.js';
import { check as poweredByDisclosed } from './powered-by-disclosed/index.js';
import { check as referrerPolicyWeak } from './referrer-policy-weak/index.js';
import { check as servedFromCache } from './served-from-cache/index.js';
import { check as serverVersionDisclosed } from './server-version-disclosed/index.js';
import { check as sessionInSharedCache } from './session-in-shared-cache/index.js';
import { check as siteIsolationMissing } from './site-isolation-missing/index.js';
import { check as strictTransportSecurity } from './strict-transport-security/index.js';
import { check as weakAuthenticationMethod } from './weak-authentication-method/index.js';
import { check as xContentTypeOptionsMissing } from './x-content-type-options-missing/index.js';

export const checks: readonly Check[] = [
  aspnetVersionDisclosed,
  backendServerDisclosed,
  cacheablePrivatePage,
  chromeLoggerData,
  clickjacking,
  contentTypeMissing,
  cookieLivesTooLong,
  cookiePrefixBroken,
  cookieScopeTooWide,
  cookieWithoutHttponly,
  cookieWithoutSamesite,
  cookieWithoutSecure,
  corsAnyOrigin,
  cspMalformed,
  cspMissing,
  cspUnsafeScript,
  cspWideSource,
  cspWithoutFallback,
  debugTokenDisclosed,
  obsoleteSecurityHeader,
  permissionsPolicyMissing,
  poweredByDisclosed,
  referrerPolicyWeak,
  servedFromCache,
  serverVersionDisclosed,
  sessionInSharedCache,
  siteIsolationMissing,
  strictTransportSecurity,
  weakAuthenticationMethod,
  xContentTypeOptionsMissing,
];
