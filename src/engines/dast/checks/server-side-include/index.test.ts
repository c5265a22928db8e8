import { acceptCheck } from '../../../../testing/accept-check.js';
import { escapeMarkup } from '../../../../testing/fake-target.js';
import { check } from './index.js';

/** What mod_include does with set and echo. */
function include(page: string): string {
  let value = '';
  return page.replace(/<!--#(set|echo) var="q"(?: value="([^"]*)")? -->/g, (_, name: string, text = '') => {
    if (name === 'echo') return value;
    value = String(text).replace('${q}', value);
    return '';
  });
}

acceptCheck(check, import.meta.url, {
  vulnerable: { 'a page with includes': ({ input }) => include(`<p>${input}</p>`) },
  benign: {
    'without includes': ({ input }) => `<p>${input}</p>`,
    'encoded before': ({ input }) => include(`<p>${escapeMarkup(input)}</p>`),
  },
});
