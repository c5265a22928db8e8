// Written by "npm run generate" from the folders. Do not edit.
import type { CodeLanguage } from './language.js';
import { language as csharp } from './csharp/index.js';
import { language as go } from './go/index.js';
import { language as java } from './java/index.js';
import { language as javascript } from './javascript/index.js';
import { language as php } from './php/index.js';
import { language as python } from './python/index.js';
import { language as ruby } from './ruby/index.js';

export const languages: readonly CodeLanguage[] = [
  csharp,
  go,
  java,
  javascript,
  php,
  python,
  ruby,
];
