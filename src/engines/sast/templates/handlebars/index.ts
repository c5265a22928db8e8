import type { LanguageId } from '../../ir/ids.generated.js';
import type { Page, TemplateLanguage } from '../template.js';
import { lowerHandlebars } from './lower.js';

const mark = /\{\{\{[^{}]{1,200}\}\}\}|\{\{[#/>^&!][^{}]{1,200}\}\}/;

/** https://handlebarsjs.com/guide/, https://mustache.github.io/mustache.5.html */
export const template: TemplateLanguage = {
  id: 'handlebars',
  title: 'Handlebars and Mustache',
  endings: ['hbs', 'handlebars', 'mustache', 'html', 'htm'],
  owner,
  lower: lowerHandlebars,
};

const hosts: readonly LanguageId[] = ['javascript', 'ruby', 'java', 'php', 'python', 'csharp', 'go'];

function owner({ path, text, languages }: Page): LanguageId | undefined {
  if (/\.(hbs|handlebars)$/.test(path)) return 'javascript';
  if (path.endsWith('.mustache')) return hosts.find((each) => languages.has(each)) ?? 'javascript';
  if (!languages.has('javascript') || text.includes('{%')) return undefined;
  return mark.test(text) ? 'javascript' : undefined;
}
