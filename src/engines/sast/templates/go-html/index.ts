import type { LanguageId } from '../../ir/ids.generated.js';
import type { Page, TemplateLanguage } from '../template.js';
import { lowerGoPage } from './lower.js';

const action =
  /\{\{-?\s*(?:\.|\$|\(|\w{1,60}\s+[.$(]|(?:range|if|with|template|define|block|end|else|printf|html|js|len|index|eq|ne|not|and|or)\b)/;

/** https://pkg.go.dev/html/template, https://pkg.go.dev/text/template */
export const template: TemplateLanguage = {
  id: 'go-html',
  title: 'Templates of Go',
  endings: ['tmpl', 'gohtml', 'gotmpl', 'tpl', 'html', 'htm'],
  owner,
  lower: lowerGoPage,
};

function owner({ text, languages }: Page): LanguageId | undefined {
  if (!languages.has('go') || text.includes('{%')) return undefined;
  return action.test(text) ? 'go' : undefined;
}
