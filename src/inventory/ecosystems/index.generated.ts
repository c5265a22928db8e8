// Written by "npm run generate" from the folders. Do not edit.
import type { Ecosystem } from '../../core/ecosystem.js';
import { ecosystem as apk } from './apk/index.js';
import { ecosystem as cargo } from './cargo/index.js';
import { ecosystem as composer } from './composer/index.js';
import { ecosystem as deb } from './deb/index.js';
import { ecosystem as dotnet } from './dotnet/index.js';
import { ecosystem as go } from './go/index.js';
import { ecosystem as java } from './java/index.js';
import { ecosystem as npm } from './npm/index.js';
import { ecosystem as pub } from './pub/index.js';
import { ecosystem as python } from './python/index.js';
import { ecosystem as rpm } from './rpm/index.js';
import { ecosystem as ruby } from './ruby/index.js';

export const ecosystems: readonly Ecosystem[] = [
  apk,
  cargo,
  composer,
  deb,
  dotnet,
  go,
  java,
  npm,
  pub,
  python,
  rpm,
  ruby,
];
