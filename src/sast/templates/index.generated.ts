// Written by "npm run generate" from the folders. Do not edit.
import type { TemplateLanguage } from './template.js';
import { template as jinja } from './jinja/index.js';

export const templates: readonly TemplateLanguage[] = [
  jinja,
];
