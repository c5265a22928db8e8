import { acceptCheck } from '../../../../testing/accept-check.js';
import { escapeMarkup, type Respond } from '../../../../testing/fake-target.js';
import { check } from './index.js';

function board(show: (text: string) => string, path: string): Respond {
  return (request) => {
    if (request.method === 'POST') {
      request.state.set('note', request.input);
      return { status: 303, headers: [['Location', path]] };
    }
    return request.path === path
      ? `<ul><li>${show(request.state.get('note') ?? '')}</li></ul>`
      : '<p>home</p>';
  };
}

acceptCheck(check, import.meta.url, {
  place: { kind: 'form', name: 'note', value: 'ahoy' },
  isShownByRawEcho: true,
  crawled: ['/shop/board', '/shop/about'],
  vulnerable: {
    'where the answer leads': board((text) => text, '/shop/notes'),
    'a page of the crawl': (request) => {
      if (request.method === 'POST') request.state.set('note', request.input);
      const note = request.state.get('note') ?? '';
      return request.path === '/shop/board' ? `<div title="${note}"></div>` : 'thanks';
    },
    'a page of the crawl that is named after the form': {
      place: { kind: 'form', name: 'note', value: 'ahoy' },
      crawled: ['a', 'b', 'c', 'd', 'e', 'read-find'].map((name) => `/shop/${name}`),
      respond: (request) => {
        if (request.method === 'POST') request.state.set('note', request.input);
        return request.path === '/shop/read-find' ? `<p>${request.state.get('note') ?? ''}</p>` : 'thanks';
      },
    },
  },
  benign: {
    'encoded when shown': board(escapeMarkup, '/shop/notes'),
    'tags removed': board((text) => text.replace(/[<>"']/g, ''), '/shop/notes'),
  },
});
