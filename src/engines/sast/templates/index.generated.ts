// Written by "npm run generate" from the folders. Do not edit.
import type { TemplateLanguage } from './template.js';
import { template as freemarker } from './freemarker/index.js';
import { template as goHtml } from './go-html/index.js';
import { template as handlebars } from './handlebars/index.js';
import { template as html } from './html/index.js';
import { template as jinja } from './jinja/index.js';
import { template as jsp } from './jsp/index.js';
import { template as pug } from './pug/index.js';
import { template as thymeleaf } from './thymeleaf/index.js';
import { template as velocity } from './velocity/index.js';

export const templates: readonly TemplateLanguage[] = [
  freemarker,
  goHtml,
  handlebars,
  html,
  jinja,
  jsp,
  pug,
  thymeleaf,
  velocity,
];
