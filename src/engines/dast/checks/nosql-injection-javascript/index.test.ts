import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

/** The condition `this.name == '…'` with `&&`, `||`, `==` and `===` over string literals. */
function holds(name: string, condition: string): boolean {
  const terms = condition.split(' || ').map((part) => part.split(' && '));
  return terms.some((all) => all.every((term) => equal(term.replace('this.name', `'${name}'`))));
}

function equal(term: string): boolean {
  const match = /^'([^']*)'={2,3}'([^']*)'$/.exec(term.replaceAll(' ', ''));
  if (match === null) throw new SyntaxError('unexpected token');
  return match[1] === match[2];
}

function count(condition: string): string {
  try {
    return `<p>${['apple', 'pear'].filter((name) => holds(name, condition)).length} found</p>`;
  } catch {
    return '<p>0 found</p>';
  }
}

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'a $where': ({ input }) => count(`this.name == '${input}'`),
    'nothing found at first': {
      place: { kind: 'query', name: 'q', value: 'kiwi' },
      strength: 'high',
      respond: ({ input }) => count(`this.name == '${input}'`),
    },
  },
  benign: { 'quotes escaped': ({ input }) => count(`this.name == '${input.replace(/\W/g, '')}'`) },
});
