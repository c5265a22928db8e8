// Written by "npm run generate" from the folders. Do not edit.
import type { Rule } from '../rule.js';
import { rule as absoluteWorkdir } from './absolute-workdir/index.js';
import { rule as addForArchives } from './add-for-archives/index.js';
import { rule as allowedRegistry } from './allowed-registry/index.js';
import { rule as apkNoCache } from './apk-no-cache/index.js';
import { rule as apkPinned } from './apk-pinned/index.js';
import { rule as aptGetNotApt } from './apt-get-not-apt/index.js';
import { rule as aptLists } from './apt-lists/index.js';
import { rule as aptNoRecommends } from './apt-no-recommends/index.js';
import { rule as aptPinned } from './apt-pinned/index.js';
import { rule as aptYes } from './apt-yes/index.js';
import { rule as baseImagePlatform } from './base-image-platform/index.js';
import { rule as beginWithFrom } from './begin-with-from/index.js';
import { rule as commentBehindInstruction } from './comment-behind-instruction/index.js';
import { rule as compilerInImage } from './compiler-in-image/index.js';
import { rule as consecutiveRun } from './consecutive-run/index.js';
import { rule as consistentInstructionCasing } from './consistent-instruction-casing/index.js';
import { rule as constantPlatform } from './constant-platform/index.js';
import { rule as contentTrustOff } from './content-trust-off/index.js';
import { rule as copiedFileIgnored } from './copied-file-ignored/index.js';
import { rule as copyDestinationSlash } from './copy-destination-slash/index.js';
import { rule as copyFromOwnStage } from './copy-from-own-stage/index.js';
import { rule as copyNotAdd } from './copy-not-add/index.js';
import { rule as copyRelativeDestination } from './copy-relative-destination/index.js';
import { rule as copyShellWords } from './copy-shell-words/index.js';
import { rule as copyWholeStage } from './copy-whole-stage/index.js';
import { rule as definitionDescription } from './definition-description/index.js';
import { rule as deletableFile } from './deletable-file/index.js';
import { rule as distUpgrade } from './dist-upgrade/index.js';
import { rule as dnfClean } from './dnf-clean/index.js';
import { rule as dnfPinned } from './dnf-pinned/index.js';
import { rule as dnfYes } from './dnf-yes/index.js';
import { rule as duplicateAccount } from './duplicate-account/index.js';
import { rule as duplicateStageName } from './duplicate-stage-name/index.js';
import { rule as emptyContinuation } from './empty-continuation/index.js';
import { rule as emptyPassword } from './empty-password/index.js';
import { rule as endOfLifeBase } from './end-of-life-base/index.js';
import { rule as envSelfReference } from './env-self-reference/index.js';
import { rule as execForm } from './exec-form/index.js';
import { rule as execFormUnsplit } from './exec-form-unsplit/index.js';
import { rule as fromAsCasing } from './from-as-casing/index.js';
import { rule as gemPinned } from './gem-pinned/index.js';
import { rule as goPinned } from './go-pinned/index.js';
import { rule as healthcheck } from './healthcheck/index.js';
import { rule as heredocErrexit } from './heredoc-errexit/index.js';
import { rule as inlineIgnore } from './inline-ignore/index.js';
import { rule as invalidDefaultArgInFrom } from './invalid-default-arg-in-from/index.js';
import { rule as labelEmail } from './label-email/index.js';
import { rule as labelEmpty } from './label-empty/index.js';
import { rule as labelHash } from './label-hash/index.js';
import { rule as labelKey } from './label-key/index.js';
import { rule as labelRequired } from './label-required/index.js';
import { rule as labelSemver } from './label-semver/index.js';
import { rule as labelSpdx } from './label-spdx/index.js';
import { rule as labelTime } from './label-time/index.js';
import { rule as labelUnknown } from './label-unknown/index.js';
import { rule as labelUrl } from './label-url/index.js';
import { rule as lastUserRoot } from './last-user-root/index.js';
import { rule as legacyKeyValue } from './legacy-key-value/index.js';
import { rule as maintainer } from './maintainer/index.js';
import { rule as malformedJsonForm } from './malformed-json-form/index.js';
import { rule as missingArgument } from './missing-argument/index.js';
import { rule as missingPackageManager } from './missing-package-manager/index.js';
import { rule as noUser } from './no-user/index.js';
import { rule as npmPinned } from './npm-pinned/index.js';
import { rule as numericUser } from './numeric-user/index.js';
import { rule as onbuildTrigger } from './onbuild-trigger/index.js';
import { rule as passwordInCommand } from './password-in-command/index.js';
import { rule as pinImageTag } from './pin-image-tag/index.js';
import { rule as pipNoCache } from './pip-no-cache/index.js';
import { rule as pipPinned } from './pip-pinned/index.js';
import { rule as pipeToShell } from './pipe-to-shell/index.js';
import { rule as pipefail } from './pipefail/index.js';
import { rule as port22 } from './port-22/index.js';
import { rule as portFormat } from './port-format/index.js';
import { rule as portProtocolCasing } from './port-protocol-casing/index.js';
import { rule as portRange } from './port-range/index.js';
import { rule as redundantTargetPlatform } from './redundant-target-platform/index.js';
import { rule as remoteWithoutChecksum } from './remote-without-checksum/index.js';
import { rule as repositoryCasing } from './repository-casing/index.js';
import { rule as reservedStageName } from './reserved-stage-name/index.js';
import { rule as secretFileInImage } from './secret-file-in-image/index.js';
import { rule as secretInVariable } from './secret-in-variable/index.js';
import { rule as sensitiveVolume } from './sensitive-volume/index.js';
import { rule as setuidLeft } from './setuid-left/index.js';
import { rule as shellAndOr } from './shell-and-or/index.js';
import { rule as shellArgumentsUnquoted } from './shell-arguments-unquoted/index.js';
import { rule as shellArithmetic } from './shell-arithmetic/index.js';
import { rule as shellArrayBraces } from './shell-array-braces/index.js';
import { rule as shellAssignment } from './shell-assignment/index.js';
import { rule as shellBackquotes } from './shell-backquotes/index.js';
import { rule as shellByLink } from './shell-by-link/index.js';
import { rule as shellCommandMisuse } from './shell-command-misuse/index.js';
import { rule as shellDeclareAndAssign } from './shell-declare-and-assign/index.js';
import { rule as shellDollarAssignment } from './shell-dollar-assignment/index.js';
import { rule as shellEchoEscapes } from './shell-echo-escapes/index.js';
import { rule as shellFindArguments } from './shell-find-arguments/index.js';
import { rule as shellFindXargs } from './shell-find-xargs/index.js';
import { rule as shellGlobAsOption } from './shell-glob-as-option/index.js';
import { rule as shellKeywordAsWord } from './shell-keyword-as-word/index.js';
import { rule as shellLiteralBrace } from './shell-literal-brace/index.js';
import { rule as shellLiteralQuotes } from './shell-literal-quotes/index.js';
import { rule as shellLoopList } from './shell-loop-list/index.js';
import { rule as shellNeedlessEscape } from './shell-needless-escape/index.js';
import { rule as shellNestedQuotes } from './shell-nested-quotes/index.js';
import { rule as shellOddCharacter } from './shell-odd-character/index.js';
import { rule as shellOldGrep } from './shell-old-grep/index.js';
import { rule as shellPattern } from './shell-pattern/index.js';
import { rule as shellPipeMisuse } from './shell-pipe-misuse/index.js';
import { rule as shellPosix } from './shell-posix/index.js';
import { rule as shellPrintfFormat } from './shell-printf-format/index.js';
import { rule as shellReadBackslash } from './shell-read-backslash/index.js';
import { rule as shellRedirect } from './shell-redirect/index.js';
import { rule as shellRemoveRoot } from './shell-remove-root/index.js';
import { rule as shellSpaceAroundEquals } from './shell-space-around-equals/index.js';
import { rule as shellSyntax } from './shell-syntax/index.js';
import { rule as shellTestClumsy } from './shell-test-clumsy/index.js';
import { rule as shellTestConstant } from './shell-test-constant/index.js';
import { rule as shellTestOperator } from './shell-test-operator/index.js';
import { rule as shellTestSpace } from './shell-test-space/index.js';
import { rule as shellUncheckedCd } from './shell-unchecked-cd/index.js';
import { rule as shellUnquotedCommand } from './shell-unquoted-command/index.js';
import { rule as shellUnquotedVariable } from './shell-unquoted-variable/index.js';
import { rule as shellUnsetVariable } from './shell-unset-variable/index.js';
import { rule as shellUnusedVariable } from './shell-unused-variable/index.js';
import { rule as shellUselessCat } from './shell-useless-cat/index.js';
import { rule as shellUselessEcho } from './shell-useless-echo/index.js';
import { rule as singleCmd } from './single-cmd/index.js';
import { rule as singleEntrypoint } from './single-entrypoint/index.js';
import { rule as singleHealthcheck } from './single-healthcheck/index.js';
import { rule as smallerSibling } from './smaller-sibling/index.js';
import { rule as stageNameCasing } from './stage-name-casing/index.js';
import { rule as sudo } from './sudo/index.js';
import { rule as swallowedInstruction } from './swallowed-instruction/index.js';
import { rule as systemWorkdir } from './system-workdir/index.js';
import { rule as tagBaseImage } from './tag-base-image/index.js';
import { rule as tlsVerificationOff } from './tls-verification-off/index.js';
import { rule as undefinedArgInFrom } from './undefined-arg-in-from/index.js';
import { rule as undefinedVariable } from './undefined-variable/index.js';
import { rule as unknownCopySource } from './unknown-copy-source/index.js';
import { rule as unknownFlag } from './unknown-flag/index.js';
import { rule as unverifiedPackages } from './unverified-packages/index.js';
import { rule as updateAlone } from './update-alone/index.js';
import { rule as useWorkdir } from './use-workdir/index.js';
import { rule as uselessCommand } from './useless-command/index.js';
import { rule as useraddNoLogInit } from './useradd-no-log-init/index.js';
import { rule as wgetOrCurl } from './wget-or-curl/index.js';
import { rule as wgetProgress } from './wget-progress/index.js';
import { rule as worldWritable } from './world-writable/index.js';
import { rule as writableEntrypoint } from './writable-entrypoint/index.js';
import { rule as yarnClean } from './yarn-clean/index.js';
import { rule as yumClean } from './yum-clean/index.js';
import { rule as yumPinned } from './yum-pinned/index.js';
import { rule as yumYes } from './yum-yes/index.js';
import { rule as zypperClean } from './zypper-clean/index.js';
import { rule as zypperDistUpgrade } from './zypper-dist-upgrade/index.js';
import { rule as zypperPinned } from './zypper-pinned/index.js';
import { rule as zypperYes } from './zypper-yes/index.js';

export const rules: readonly Rule[] = [
  absoluteWorkdir,
  addForArchives,
  allowedRegistry,
  apkNoCache,
  apkPinned,
  aptGetNotApt,
  aptLists,
  aptNoRecommends,
  aptPinned,
  aptYes,
  baseImagePlatform,
  beginWithFrom,
  commentBehindInstruction,
  compilerInImage,
  consecutiveRun,
  consistentInstructionCasing,
  constantPlatform,
  contentTrustOff,
  copiedFileIgnored,
  copyDestinationSlash,
  copyFromOwnStage,
  copyNotAdd,
  copyRelativeDestination,
  copyShellWords,
  copyWholeStage,
  definitionDescription,
  deletableFile,
  distUpgrade,
  dnfClean,
  dnfPinned,
  dnfYes,
  duplicateAccount,
  duplicateStageName,
  emptyContinuation,
  emptyPassword,
  endOfLifeBase,
  envSelfReference,
  execForm,
  execFormUnsplit,
  fromAsCasing,
  gemPinned,
  goPinned,
  healthcheck,
  heredocErrexit,
  inlineIgnore,
  invalidDefaultArgInFrom,
  labelEmail,
  labelEmpty,
  labelHash,
  labelKey,
  labelRequired,
  labelSemver,
  labelSpdx,
  labelTime,
  labelUnknown,
  labelUrl,
  lastUserRoot,
  legacyKeyValue,
  maintainer,
  malformedJsonForm,
  missingArgument,
  missingPackageManager,
  noUser,
  npmPinned,
  numericUser,
  onbuildTrigger,
  passwordInCommand,
  pinImageTag,
  pipNoCache,
  pipPinned,
  pipeToShell,
  pipefail,
  port22,
  portFormat,
  portProtocolCasing,
  portRange,
  redundantTargetPlatform,
  remoteWithoutChecksum,
  repositoryCasing,
  reservedStageName,
  secretFileInImage,
  secretInVariable,
  sensitiveVolume,
  setuidLeft,
  shellAndOr,
  shellArgumentsUnquoted,
  shellArithmetic,
  shellArrayBraces,
  shellAssignment,
  shellBackquotes,
  shellByLink,
  shellCommandMisuse,
  shellDeclareAndAssign,
  shellDollarAssignment,
  shellEchoEscapes,
  shellFindArguments,
  shellFindXargs,
  shellGlobAsOption,
  shellKeywordAsWord,
  shellLiteralBrace,
  shellLiteralQuotes,
  shellLoopList,
  shellNeedlessEscape,
  shellNestedQuotes,
  shellOddCharacter,
  shellOldGrep,
  shellPattern,
  shellPipeMisuse,
  shellPosix,
  shellPrintfFormat,
  shellReadBackslash,
  shellRedirect,
  shellRemoveRoot,
  shellSpaceAroundEquals,
  shellSyntax,
  shellTestClumsy,
  shellTestConstant,
  shellTestOperator,
  shellTestSpace,
  shellUncheckedCd,
  shellUnquotedCommand,
  shellUnquotedVariable,
  shellUnsetVariable,
  shellUnusedVariable,
  shellUselessCat,
  shellUselessEcho,
  singleCmd,
  singleEntrypoint,
  singleHealthcheck,
  smallerSibling,
  stageNameCasing,
  sudo,
  swallowedInstruction,
  systemWorkdir,
  tagBaseImage,
  tlsVerificationOff,
  undefinedArgInFrom,
  undefinedVariable,
  unknownCopySource,
  unknownFlag,
  unverifiedPackages,
  updateAlone,
  useWorkdir,
  uselessCommand,
  useraddNoLogInit,
  wgetOrCurl,
  wgetProgress,
  worldWritable,
  writableEntrypoint,
  yarnClean,
  yumClean,
  yumPinned,
  yumYes,
  zypperClean,
  zypperDistUpgrade,
  zypperPinned,
  zypperYes,
];
