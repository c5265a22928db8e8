// Written by "npm run generate" from the folders. Do not edit.
import type { Rule } from '../rule.js';
import { rule as allowedRegistry } from './allowed-registry/index.js';
import { rule as beginWithFrom } from './begin-with-from/index.js';
import { rule as consistentInstructionCasing } from './consistent-instruction-casing/index.js';
import { rule as constantPlatform } from './constant-platform/index.js';
import { rule as copyFromOwnStage } from './copy-from-own-stage/index.js';
import { rule as copyWholeStage } from './copy-whole-stage/index.js';
import { rule as definitionDescription } from './definition-description/index.js';
import { rule as duplicateStageName } from './duplicate-stage-name/index.js';
import { rule as envSelfReference } from './env-self-reference/index.js';
import { rule as fromAsCasing } from './from-as-casing/index.js';
import { rule as invalidDefaultArgInFrom } from './invalid-default-arg-in-from/index.js';
import { rule as onbuildTrigger } from './onbuild-trigger/index.js';
import { rule as pinImageTag } from './pin-image-tag/index.js';
import { rule as redundantTargetPlatform } from './redundant-target-platform/index.js';
import { rule as reservedStageName } from './reserved-stage-name/index.js';
import { rule as stageNameCasing } from './stage-name-casing/index.js';
import { rule as tagBaseImage } from './tag-base-image/index.js';
import { rule as undefinedArgInFrom } from './undefined-arg-in-from/index.js';
import { rule as undefinedVariable } from './undefined-variable/index.js';
import { rule as unknownCopySource } from './unknown-copy-source/index.js';

export const rules: readonly Rule[] = [
  allowedRegistry,
  beginWithFrom,
  consistentInstructionCasing,
  constantPlatform,
  copyFromOwnStage,
  copyWholeStage,
  definitionDescription,
  duplicateStageName,
  envSelfReference,
  fromAsCasing,
  invalidDefaultArgInFrom,
  onbuildTrigger,
  pinImageTag,
  redundantTargetPlatform,
  reservedStageName,
  stageNameCasing,
  tagBaseImage,
  undefinedArgInFrom,
  undefinedVariable,
  unknownCopySource,
];
