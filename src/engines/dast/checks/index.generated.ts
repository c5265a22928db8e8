// Written by "npm run generate" from the folders. Do not edit.
import type { Check } from '../check.js';
import { check as actuatorExposed } from './actuator-exposed/index.js';
import { check as apacheHttpdPathNormalisation } from './apache-httpd-path-normalisation/index.js';
import { check as apiDescriptionExposed } from './api-description-exposed/index.js';
import { check as applicationError } from './application-error/index.js';
import { check as aspnetVersionDisclosed } from './aspnet-version-disclosed/index.js';
import { check as attributeFromInput } from './attribute-from-input/index.js';
import { check as authenticationMissing } from './authentication-missing/index.js';
import { check as authenticationRequest } from './authentication-request/index.js';
import { check as backendServerDisclosed } from './backend-server-disclosed/index.js';
import { check as backupFileExposed } from './backup-file-exposed/index.js';
import { check as base64Content } from './base64-content/index.js';
import { check as bufferOverflow } from './buffer-overflow/index.js';
import { check as cacheDeception } from './cache-deception/index.js';
import { check as cachePoisoning } from './cache-poisoning/index.js';
import { check as cacheablePrivatePage } from './cacheable-private-page/index.js';
import { check as cardNumberDisclosed } from './card-number-disclosed/index.js';
import { check as charsetFromInput } from './charset-from-input/index.js';
import { check as charsetMismatch } from './charset-mismatch/index.js';
import { check as chromeLoggerData } from './chrome-logger-data/index.js';
import { check as clickjacking } from './clickjacking/index.js';
import { check as cloudMetadataExposed } from './cloud-metadata-exposed/index.js';
import { check as codeInjectionJavascript } from './code-injection-javascript/index.js';
import { check as codeInjectionPhp } from './code-injection-php/index.js';
import { check as codeInjectionPython } from './code-injection-python/index.js';
import { check as codeInjectionRuby } from './code-injection-ruby/index.js';
import { check as contentTypeMissing } from './content-type-missing/index.js';
import { check as cookieFromInput } from './cookie-from-input/index.js';
import { check as cookieLivesTooLong } from './cookie-lives-too-long/index.js';
import { check as cookieNotSecureOverProxy } from './cookie-not-secure-over-proxy/index.js';
import { check as cookiePrefixBroken } from './cookie-prefix-broken/index.js';
import { check as cookieScopeTooWide } from './cookie-scope-too-wide/index.js';
import { check as cookieWithoutHttponly } from './cookie-without-httponly/index.js';
import { check as cookieWithoutSamesite } from './cookie-without-samesite/index.js';
import { check as cookieWithoutSecure } from './cookie-without-secure/index.js';
import { check as corsAnyOrigin } from './cors-any-origin/index.js';
import { check as corsOriginReflected } from './cors-origin-reflected/index.js';
import { check as credentialInPage } from './credential-in-page/index.js';
import { check as crossDomainPolicyOpen } from './cross-domain-policy-open/index.js';
import { check as cspMalformed } from './csp-malformed/index.js';
import { check as cspMissing } from './csp-missing/index.js';
import { check as cspUnsafeScript } from './csp-unsafe-script/index.js';
import { check as cspWideSource } from './csp-wide-source/index.js';
import { check as cspWithoutFallback } from './csp-without-fallback/index.js';
import { check as csrfNotChecked } from './csrf-not-checked/index.js';
import { check as csrfTokenMissing } from './csrf-token-missing/index.js';
import { check as dangerousJsFunction } from './dangerous-js-function/index.js';
import { check as debugConsoleExposed } from './debug-console-exposed/index.js';
import { check as debugEndpointExposed } from './debug-endpoint-exposed/index.js';
import { check as debugMessage } from './debug-message/index.js';
import { check as debugTokenDisclosed } from './debug-token-disclosed/index.js';
import { check as defaultCredentials } from './default-credentials/index.js';
import { check as deserialisationJava } from './deserialisation-java/index.js';
import { check as deserialisationNode } from './deserialisation-node/index.js';
import { check as deserialisationPhp } from './deserialisation-php/index.js';
import { check as deserialisationPython } from './deserialisation-python/index.js';
import { check as directoryBrowsing } from './directory-browsing/index.js';
import { check as directoryListing } from './directory-listing/index.js';
import { check as elmahExposed } from './elmah-exposed/index.js';
import { check as emailDisclosed } from './email-disclosed/index.js';
import { check as entityExpansion } from './entity-expansion/index.js';
import { check as envFileExposed } from './env-file-exposed/index.js';
import { check as eventHandlerFromInput } from './event-handler-from-input/index.js';
import { check as expressionLanguageInjection } from './expression-language-injection/index.js';
import { check as fileUpload } from './file-upload/index.js';
import { check as flinkJobmanagerTraversal } from './flink-jobmanager-traversal/index.js';
import { check as forbiddenBypass } from './forbidden-bypass/index.js';
import { check as formActionFromQuery } from './form-action-from-query/index.js';
import { check as formFromHttpToHttps } from './form-from-http-to-https/index.js';
import { check as formFromHttpsToHttp } from './form-from-https-to-http/index.js';
import { check as formatString } from './format-string/index.js';
import { check as frameWithoutSandbox } from './frame-without-sandbox/index.js';
import { check as fullPathDisclosed } from './full-path-disclosed/index.js';
import { check as functionAuthorisation } from './function-authorisation/index.js';
import { check as getForPost } from './get-for-post/index.js';
import { check as gitRepositoryExposed } from './git-repository-exposed/index.js';
import { check as grafanaPluginTraversal } from './grafana-plugin-traversal/index.js';
import { check as graphqlAliases } from './graphql-aliases/index.js';
import { check as graphqlBatching } from './graphql-batching/index.js';
import { check as graphqlIntrospection } from './graphql-introspection/index.js';
import { check as graphqlSuggestions } from './graphql-suggestions/index.js';
import { check as hashDisclosed } from './hash-disclosed/index.js';
import { check as headerInjection } from './header-injection/index.js';
import { check as heartbleedBanner } from './heartbleed-banner/index.js';
import { check as hiddenFileExposed } from './hidden-file-exposed/index.js';
import { check as hostHeaderInjection } from './host-header-injection/index.js';
import { check as htaccessExposed } from './htaccess-exposed/index.js';
import { check as httpoxy } from './httpoxy/index.js';
import { check as ibanDisclosed } from './iban-disclosed/index.js';
import { check as imageLocation } from './image-location/index.js';
import { check as insecureCookieFromInput } from './insecure-cookie-from-input/index.js';
import { check as insecureWebsocket } from './insecure-websocket/index.js';
import { check as integerOverflow } from './integer-overflow/index.js';
import { check as internalHostDisclosed } from './internal-host-disclosed/index.js';
import { check as javaSerializedObject } from './java-serialized-object/index.js';
import { check as jsfViewstateUnsigned } from './jsf-viewstate-unsigned/index.js';
import { check as jwtAlgorithmNone } from './jwt-algorithm-none/index.js';
import { check as jwtKeyIdTraversal } from './jwt-key-id-traversal/index.js';
import { check as jwtSignatureUnchecked } from './jwt-signature-unchecked/index.js';
import { check as jwtWeakSecret } from './jwt-weak-secret/index.js';
import { check as jwtWeakness } from './jwt-weakness/index.js';
import { check as ldapInjection } from './ldap-injection/index.js';
import { check as log4shell } from './log4shell/index.js';
import { check as massAssignment } from './mass-assignment/index.js';
import { check as mixedContent } from './mixed-content/index.js';
import { check as modernWebApplication } from './modern-web-application/index.js';
import { check as nosqlInjectionJavascript } from './nosql-injection-javascript/index.js';
import { check as nosqlInjectionOperator } from './nosql-injection-operator/index.js';
import { check as nosqlInjectionTime } from './nosql-injection-time/index.js';
import { check as objectAuthorisation } from './object-authorisation/index.js';
import { check as objectAuthorisationWrite } from './object-authorisation-write/index.js';
import { check as obsoleteSecurityHeader } from './obsolete-security-header/index.js';
import { check as openRedirect } from './open-redirect/index.js';
import { check as osCommandInjection } from './os-command-injection/index.js';
import { check as osCommandInjectionBlind } from './os-command-injection-blind/index.js';
import { check as paddingOracle } from './padding-oracle/index.js';
import { check as parameterPollution } from './parameter-pollution/index.js';
import { check as parameterTampering } from './parameter-tampering/index.js';
import { check as passwordDataInAnswer } from './password-data-in-answer/index.js';
import { check as passwordFormInsecure } from './password-form-insecure/index.js';
import { check as pathTraversal } from './path-traversal/index.js';
import { check as permissionsPolicyMissing } from './permissions-policy-missing/index.js';
import { check as phpCgiSource } from './php-cgi-source/index.js';
import { check as phpinfoPage } from './phpinfo-page/index.js';
import { check as phpunitEvalStdin } from './phpunit-eval-stdin/index.js';
import { check as postmessageAnyOrigin } from './postmessage-any-origin/index.js';
import { check as poweredByDisclosed } from './powered-by-disclosed/index.js';
import { check as predictableSessionId } from './predictable-session-id/index.js';
import { check as privateAddressDisclosed } from './private-address-disclosed/index.js';
import { check as prototypePollution } from './prototype-pollution/index.js';
import { check as proxyDisclosed } from './proxy-disclosed/index.js';
import { check as putUpload } from './put-upload/index.js';
import { check as redirectFromInput } from './redirect-from-input/index.js';
import { check as redirectWithBody } from './redirect-with-body/index.js';
import { check as referrerPolicyWeak } from './referrer-policy-weak/index.js';
import { check as relativePathConfusion } from './relative-path-confusion/index.js';
import { check as remoteFileInclusion } from './remote-file-inclusion/index.js';
import { check as requestSmuggling } from './request-smuggling/index.js';
import { check as reverseTabnabbing } from './reverse-tabnabbing/index.js';
import { check as riskyMethodsOffered } from './risky-methods-offered/index.js';
import { check as samlMessage } from './saml-message/index.js';
import { check as scriptFromHijackedDomain } from './script-from-hijacked-domain/index.js';
import { check as sensitiveDataInReferer } from './sensitive-data-in-referer/index.js';
import { check as sensitiveDataInUrl } from './sensitive-data-in-url/index.js';
import { check as servedFromCache } from './served-from-cache/index.js';
import { check as serverBannerInPage } from './server-banner-in-page/index.js';
import { check as serverSideInclude } from './server-side-include/index.js';
import { check as serverSideRequestForgery } from './server-side-request-forgery/index.js';
import { check as serverVersionDisclosed } from './server-version-disclosed/index.js';
import { check as sessionFixation } from './session-fixation/index.js';
import { check as sessionIdInUrl } from './session-id-in-url/index.js';
import { check as sessionInSharedCache } from './session-in-shared-cache/index.js';
import { check as sessionManagement } from './session-management/index.js';
import { check as shellshock } from './shellshock/index.js';
import { check as signInWithoutLimit } from './sign-in-without-limit/index.js';
import { check as siteIsolationMissing } from './site-isolation-missing/index.js';
import { check as soapActionSpoofing } from './soap-action-spoofing/index.js';
import { check as sourceCodeDisclosed } from './source-code-disclosed/index.js';
import { check as sourceDisclosureInclusion } from './source-disclosure-inclusion/index.js';
import { check as sourceMapExposed } from './source-map-exposed/index.js';
import { check as spring4shell } from './spring4shell/index.js';
import { check as sqlInjectionBoolean } from './sql-injection-boolean/index.js';
import { check as sqlInjectionError } from './sql-injection-error/index.js';
import { check as sqlInjectionTimeHsqldb } from './sql-injection-time-hsqldb/index.js';
import { check as sqlInjectionTimeMysql } from './sql-injection-time-mysql/index.js';
import { check as sqlInjectionTimeOracle } from './sql-injection-time-oracle/index.js';
import { check as sqlInjectionTimePostgresql } from './sql-injection-time-postgresql/index.js';
import { check as sqlInjectionTimeSqlite } from './sql-injection-time-sqlite/index.js';
import { check as sqlInjectionTimeSqlserver } from './sql-injection-time-sqlserver/index.js';
import { check as sqlInjectionUnion } from './sql-injection-union/index.js';
import { check as sqlStatementDisclosed } from './sql-statement-disclosed/index.js';
import { check as strictTransportSecurity } from './strict-transport-security/index.js';
import { check as strutsContentTypeOgnl } from './struts-content-type-ognl/index.js';
import { check as subresourceIntegrityMissing } from './subresource-integrity-missing/index.js';
import { check as suspiciousComment } from './suspicious-comment/index.js';
import { check as svnRepositoryExposed } from './svn-repository-exposed/index.js';
import { check as templateInjection } from './template-injection/index.js';
import { check as templateInjectionBlind } from './template-injection-blind/index.js';
import { check as text4shell } from './text4shell/index.js';
import { check as thirdPartyScript } from './third-party-script/index.js';
import { check as timestampDisclosed } from './timestamp-disclosed/index.js';
import { check as tlsCertificateInvalid } from './tls-certificate-invalid/index.js';
import { check as tlsCipherWeak } from './tls-cipher-weak/index.js';
import { check as tlsProtocolOutdated } from './tls-protocol-outdated/index.js';
import { check as traceAxdExposed } from './trace-axd-exposed/index.js';
import { check as traceMethod } from './trace-method/index.js';
import { check as trustBoundary } from './trust-boundary/index.js';
import { check as userAgentDependent } from './user-agent-dependent/index.js';
import { check as usernameEnumeration } from './username-enumeration/index.js';
import { check as usernameHash } from './username-hash/index.js';
import { check as verbTampering } from './verb-tampering/index.js';
import { check as verificationRequest } from './verification-request/index.js';
import { check as viewstateUnprotected } from './viewstate-unprotected/index.js';
import { check as vulnerableJsLibrary } from './vulnerable-js-library/index.js';
import { check as weakAuthenticationMethod } from './weak-authentication-method/index.js';
import { check as weakHash } from './weak-hash/index.js';
import { check as weakRandom } from './weak-random/index.js';
import { check as webInfExposed } from './web-inf-exposed/index.js';
import { check as websocketOriginUnchecked } from './websocket-origin-unchecked/index.js';
import { check as wsdlExposed } from './wsdl-exposed/index.js';
import { check as xContentTypeOptionsMissing } from './x-content-type-options-missing/index.js';
import { check as xmlInjection } from './xml-injection/index.js';
import { check as xpathInjection } from './xpath-injection/index.js';
import { check as xsltInjection } from './xslt-injection/index.js';
import { check as xssDom } from './xss-dom/index.js';
import { check as xssReflected } from './xss-reflected/index.js';
import { check as xssStored } from './xss-stored/index.js';
import { check as xxeFile } from './xxe-file/index.js';
import { check as xxeOutOfBand } from './xxe-out-of-band/index.js';

export const checks: readonly Check[] = [
  actuatorExposed,
  apacheHttpdPathNormalisation,
  apiDescriptionExposed,
  applicationError,
  aspnetVersionDisclosed,
  attributeFromInput,
  authenticationMissing,
  authenticationRequest,
  backendServerDisclosed,
  backupFileExposed,
  base64Content,
  bufferOverflow,
  cacheDeception,
  cachePoisoning,
  cacheablePrivatePage,
  cardNumberDisclosed,
  charsetFromInput,
  charsetMismatch,
  chromeLoggerData,
  clickjacking,
  cloudMetadataExposed,
  codeInjectionJavascript,
  codeInjectionPhp,
  codeInjectionPython,
  codeInjectionRuby,
  contentTypeMissing,
  cookieFromInput,
  cookieLivesTooLong,
  cookieNotSecureOverProxy,
  cookiePrefixBroken,
  cookieScopeTooWide,
  cookieWithoutHttponly,
  cookieWithoutSamesite,
  cookieWithoutSecure,
  corsAnyOrigin,
  corsOriginReflected,
  credentialInPage,
  crossDomainPolicyOpen,
  cspMalformed,
  cspMissing,
  cspUnsafeScript,
  cspWideSource,
  cspWithoutFallback,
  csrfNotChecked,
  csrfTokenMissing,
  dangerousJsFunction,
  debugConsoleExposed,
  debugEndpointExposed,
  debugMessage,
  debugTokenDisclosed,
  defaultCredentials,
  deserialisationJava,
  deserialisationNode,
  deserialisationPhp,
  deserialisationPython,
  directoryBrowsing,
  directoryListing,
  elmahExposed,
  emailDisclosed,
  entityExpansion,
  envFileExposed,
  eventHandlerFromInput,
  expressionLanguageInjection,
  fileUpload,
  flinkJobmanagerTraversal,
  forbiddenBypass,
  formActionFromQuery,
  formFromHttpToHttps,
  formFromHttpsToHttp,
  formatString,
  frameWithoutSandbox,
  fullPathDisclosed,
  functionAuthorisation,
  getForPost,
  gitRepositoryExposed,
  grafanaPluginTraversal,
  graphqlAliases,
  graphqlBatching,
  graphqlIntrospection,
  graphqlSuggestions,
  hashDisclosed,
  headerInjection,
  heartbleedBanner,
  hiddenFileExposed,
  hostHeaderInjection,
  htaccessExposed,
  httpoxy,
  ibanDisclosed,
  imageLocation,
  insecureCookieFromInput,
  insecureWebsocket,
  integerOverflow,
  internalHostDisclosed,
  javaSerializedObject,
  jsfViewstateUnsigned,
  jwtAlgorithmNone,
  jwtKeyIdTraversal,
  jwtSignatureUnchecked,
  jwtWeakSecret,
  jwtWeakness,
  ldapInjection,
  log4shell,
  massAssignment,
  mixedContent,
  modernWebApplication,
  nosqlInjectionJavascript,
  nosqlInjectionOperator,
  nosqlInjectionTime,
  objectAuthorisation,
  objectAuthorisationWrite,
  obsoleteSecurityHeader,
  openRedirect,
  osCommandInjection,
  osCommandInjectionBlind,
  paddingOracle,
  parameterPollution,
  parameterTampering,
  passwordDataInAnswer,
  passwordFormInsecure,
  pathTraversal,
  permissionsPolicyMissing,
  phpCgiSource,
  phpinfoPage,
  phpunitEvalStdin,
  postmessageAnyOrigin,
  poweredByDisclosed,
  predictableSessionId,
  privateAddressDisclosed,
  prototypePollution,
  proxyDisclosed,
  putUpload,
  redirectFromInput,
  redirectWithBody,
  referrerPolicyWeak,
  relativePathConfusion,
  remoteFileInclusion,
  requestSmuggling,
  reverseTabnabbing,
  riskyMethodsOffered,
  samlMessage,
  scriptFromHijackedDomain,
  sensitiveDataInReferer,
  sensitiveDataInUrl,
  servedFromCache,
  serverBannerInPage,
  serverSideInclude,
  serverSideRequestForgery,
  serverVersionDisclosed,
  sessionFixation,
  sessionIdInUrl,
  sessionInSharedCache,
  sessionManagement,
  shellshock,
  signInWithoutLimit,
  siteIsolationMissing,
  soapActionSpoofing,
  sourceCodeDisclosed,
  sourceDisclosureInclusion,
  sourceMapExposed,
  spring4shell,
  sqlInjectionBoolean,
  sqlInjectionError,
  sqlInjectionTimeHsqldb,
  sqlInjectionTimeMysql,
  sqlInjectionTimeOracle,
  sqlInjectionTimePostgresql,
  sqlInjectionTimeSqlite,
  sqlInjectionTimeSqlserver,
  sqlInjectionUnion,
  sqlStatementDisclosed,
  strictTransportSecurity,
  strutsContentTypeOgnl,
  subresourceIntegrityMissing,
  suspiciousComment,
  svnRepositoryExposed,
  templateInjection,
  templateInjectionBlind,
  text4shell,
  thirdPartyScript,
  timestampDisclosed,
  tlsCertificateInvalid,
  tlsCipherWeak,
  tlsProtocolOutdated,
  traceAxdExposed,
  traceMethod,
  trustBoundary,
  userAgentDependent,
  usernameEnumeration,
  usernameHash,
  verbTampering,
  verificationRequest,
  viewstateUnprotected,
  vulnerableJsLibrary,
  weakAuthenticationMethod,
  weakHash,
  weakRandom,
  webInfExposed,
  websocketOriginUnchecked,
  wsdlExposed,
  xContentTypeOptionsMissing,
  xmlInjection,
  xpathInjection,
  xsltInjection,
  xssDom,
  xssReflected,
  xssStored,
  xxeFile,
  xxeOutOfBand,
];
