import type { LanguageId } from '../../ir/ids.generated.js';
import { isGenerated } from '../../languages/markup/generated.js';
import type { Page, TemplateLanguage } from '../template.js';
import { PageWriter } from '../writer.js';

const reported = /<script\b[^<>]{0,500}\bsrc\s*=|\b_blank\b|<link\b[^<>]{0,500}\bstylesheet\b/i;
const templated = /\{\{|\{%|<%|\{#|@\{|\bng-|\*ng|\bv-[a-z]+=|\bth:[a-z]+=|xmlns:th=/;

/** Pages that no program fills. */
export const template: TemplateLanguage = {
  id: 'html',
  title: 'HTML',
  endings: ['html', 'htm', 'xhtml'],
  owner,
  lower: (page: Page, language: LanguageId) => {
    const out = new PageWriter(page.path, language);
    out.markup.feed(page.text, 0);
    return out.done();
  },
};

function owner({ text }: Page): LanguageId | undefined {
  if (!reported.test(text) || templated.test(text) || isGenerated(text)) return undefined;
  return 'javascript';
}
