// Written by "npm run generate" from the folders. Do not edit.
import type { Rule } from '../rule.js';
import { rule as absoluteWorkdir } from './absolute-workdir/index.js';
import { rule as addForArchives } from './add-for-archives/index.js';
import { rule as allowedRegistry } from './allowed-registry/index.js';
import { rule as beginWithFrom } from './begin-with-from/index.js';
import { rule as consistentInstructionCasing } from './consistent-instruction-casing/index.js';
import { rule as constantPlatform } from './constant-platform/index.js';
import { rule as copiedFileIgnored } from './copied-file-ignored/index.js';
import { rule as copyDestinationSlash } from './copy-destination-slash/index.js';
import { rule as copyFromOwnStage } from './copy-from-own-stage/index.js';
import { rule as copyNotAdd } from './copy-not-add/index.js';
import { rule as copyRelativeDestination } from './copy-relative-destination/index.js';
import { rule as copyWholeStage } from './copy-whole-stage/index.js';
import { rule as definitionDescription } from './definition-description/index.js';
import { rule as duplicateStageName } from './duplicate-stage-name/index.js';
import { rule as emptyContinuation } from './empty-continuation/index.js';
import { rule as envSelfReference } from './env-self-reference/index.js';
import { rule as execForm } from './exec-form/index.js';
import { rule as fromAsCasing } from './from-as-casing/index.js';
import { rule as healthcheck } from './healthcheck/index.js';
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
import { rule as noUser } from './no-user/index.js';
import { rule as numericUser } from './numeric-user/index.js';
import { rule as onbuildTrigger } from './onbuild-trigger/index.js';
import { rule as pinImageTag } from './pin-image-tag/index.js';
import { rule as port22 } from './port-22/index.js';
import { rule as portFormat } from './port-format/index.js';
import { rule as portProtocolCasing } from './port-protocol-casing/index.js';
import { rule as portRange } from './port-range/index.js';
import { rule as redundantTargetPlatform } from './redundant-target-platform/index.js';
import { rule as reservedStageName } from './reserved-stage-name/index.js';
import { rule as secretFileInImage } from './secret-file-in-image/index.js';
import { rule as secretInVariable } from './secret-in-variable/index.js';
import { rule as sensitiveVolume } from './sensitive-volume/index.js';
import { rule as singleCmd } from './single-cmd/index.js';
import { rule as singleEntrypoint } from './single-entrypoint/index.js';
import { rule as singleHealthcheck } from './single-healthcheck/index.js';
import { rule as stageNameCasing } from './stage-name-casing/index.js';
import { rule as systemWorkdir } from './system-workdir/index.js';
import { rule as tagBaseImage } from './tag-base-image/index.js';
import { rule as undefinedArgInFrom } from './undefined-arg-in-from/index.js';
import { rule as undefinedVariable } from './undefined-variable/index.js';
import { rule as unknownCopySource } from './unknown-copy-source/index.js';

export const rules: readonly Rule[] = [
  absoluteWorkdir,
  addForArchives,
  allowedRegistry,
  beginWithFrom,
  consistentInstructionCasing,
  constantPlatform,
  copiedFileIgnored,
  copyDestinationSlash,
  copyFromOwnStage,
  copyNotAdd,
  copyRelativeDestination,
  copyWholeStage,
  definitionDescription,
  duplicateStageName,
  emptyContinuation,
  envSelfReference,
  execForm,
  fromAsCasing,
  healthcheck,
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
  noUser,
  numericUser,
  onbuildTrigger,
  pinImageTag,
  port22,
  portFormat,
  portProtocolCasing,
  portRange,
  redundantTargetPlatform,
  reservedStageName,
  secretFileInImage,
  secretInVariable,
  sensitiveVolume,
  singleCmd,
  singleEntrypoint,
  singleHealthcheck,
  stageNameCasing,
  systemWorkdir,
  tagBaseImage,
  undefinedArgInFrom,
  undefinedVariable,
  unknownCopySource,
];
