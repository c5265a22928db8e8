// Written by "npm run generate" from the folders. Do not edit.
import type { VersionScheme } from '../core/version.js';
import { scheme as apk } from './apk/index.js';
import { scheme as composer } from './composer/index.js';
import { scheme as deb } from './deb/index.js';
import { scheme as gem } from './gem/index.js';
import { scheme as go } from './go/index.js';
import { scheme as maven } from './maven/index.js';
import { scheme as nuget } from './nuget/index.js';
import { scheme as numberList } from './number-list/index.js';
import { scheme as opam } from './opam/index.js';
import { scheme as pep440 } from './pep440/index.js';
import { scheme as pub } from './pub/index.js';
import { scheme as rpm } from './rpm/index.js';
import { scheme as semver } from './semver/index.js';

export const versionSchemes: readonly VersionScheme[] = [
  apk,
  composer,
  deb,
  gem,
  go,
  maven,
  nuget,
  numberList,
  opam,
  pep440,
  pub,
  rpm,
  semver,
];
