import type { LanguageId } from '../../ir/ids.generated.js';
import type { Page, TemplateLanguage } from '../template.js';
import { lowerJinja } from './lower.js';

const own = ['jinja', 'jinja2', 'j2', 'njk', 'nunjucks', 'twig', 'liquid', 'djhtml'];
const byEnding: Readonly<Record<string, LanguageId>> = {
  twig: 'php',
  njk: 'javascript',
  nunjucks: 'javascript',
  liquid: 'ruby',
};
const statement =
  /\{%-?\s*(?:if|for|block|extends|include|load|set|macro|autoescape|csrf_token|url|static|with|trans|from|import|comment|verbatim|raw)\b/;
const output = /\{\{(?!\{)-?\s*[\w'"](?:[^{}\n]{0,200})\}\}/;

/** Languages that shape their pages so, with their programs: Django, Jinja, Nunjucks, Twig, Liquid. */
export const template: TemplateLanguage = {
  id: 'jinja',
  title: 'Django, Jinja, Nunjucks, Twig and Liquid',
  endings: [...own, 'html', 'htm', 'xhtml'],
  owner,
  lower: lowerJinja,
};

function owner({ path, text, languages }: Page): LanguageId | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const known = byEnding[ending];
  if (known !== undefined) return known;
  if (own.includes(ending)) return isMarkup(text) ? 'python' : undefined;
  if (statement.test(text)) {
    if (languages.has('python')) return 'python';
    return (['javascript', 'php'] as const).find((each) => languages.has(each)) ?? 'python';
  }
  return languages.has('python') && output.test(text) && !/\{\{[#/>{]/.test(text) ? 'python' : undefined;
}

/** Files of settings are filled in with Jinja, too. */
function isMarkup(text: string): boolean {
  return /<(?:!doctype|html|head|body|div|p|a|form|table|ul|ol|li|span|h[1-6]|script|section|td|tr|img|input|button)\b/i.test(
    text,
  );
}
