import { acceptCheck } from '../../../../testing/accept-check.js';
import { escapeMarkup } from '../../../../testing/fake-target.js';
import { check } from './index.js';

/** A strict parser's verdict on comments. */
function order(document: string): string {
  const rest = document.replace(/<!--(?:(?!--)[\s\S])*-->/g, '');
  return rest.includes('<!--') ? '<p>The order is broken</p>' : '<p>Thanks</p>';
}

acceptCheck(check, import.meta.url, {
  strength: 'high',
  isShownByRawEcho: true,
  vulnerable: { 'text in a document': ({ input }) => order(`<order><good>${input}</good></order>`) },
  benign: {
    'a field for documents': {
      place: { kind: 'query', name: 'q', value: '<order/>' },
      respond: ({ input }) => order(input),
    },
    encoded: ({ input }) => order(`<order><good>${escapeMarkup(input)}</good></order>`),
  },
});
