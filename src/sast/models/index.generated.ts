// Written by "npm run generate" from the folders. Do not edit.
import type { Model } from './model.js';
import { model as echo } from './echo/index.js';
import { model as express } from './express/index.js';
import { model as flask } from './flask/index.js';
import { model as gin } from './gin/index.js';
import { model as go } from './go/index.js';
import { model as node } from './node/index.js';
import { model as php } from './php/index.js';
import { model as python } from './python/index.js';

export const models: readonly Model[] = [
  echo,
  express,
  flask,
  gin,
  go,
  node,
  php,
  python,
];
