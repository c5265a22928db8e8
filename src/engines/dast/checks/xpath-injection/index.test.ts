import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const crew = ['ada', 'bo'];

/** Members for which `@name='VALUE'` holds, with and, or, = and string-length. @throws on anything else */
function select(value: string): readonly string[] {
  const expression = `@name='${value}'`;
  return crew.filter((name) =>
    expression.split(' or ').some((part) => part.split(' and ').every((term) => holds(term.trim(), name))),
  );
}

function holds(term: string, name: string): boolean {
  const length = /^string-length\('([^']*)'\)=(\d+)$/.exec(term);
  if (length) return length[1]?.length === Number(length[2]);
  const equal = /^(@name|'[^']*')='([^']*)'$/.exec(term);
  if (equal === null) throw new Error('Invalid predicate');
  return (equal[1] === '@name' ? name : equal[1]?.slice(1, -1)) === equal[2];
}

function page(value: string, onError: string): string {
  try {
    return select(value).length > 0 ? '<p>found</p>' : '<p>no one</p>';
  } catch {
    return onError;
  }
}

acceptCheck(check, import.meta.url, {
  place: { kind: 'query', name: 'name', value: 'ada' },
  vulnerable: {
    'with its errors': ({ input }) => page(input, '<p>lxml.etree.XPathEvalError: Invalid predicate</p>'),
    'without errors': ({ input }) => page(input, '<p>no one</p>'),
    'nothing found at first': {
      place: { kind: 'query', name: 'name', value: 'zoe' },
      respond: ({ input }) => page(input, '<p>no one</p>'),
    },
  },
  benign: { 'quotes removed': ({ input }) => page(input.replace(/['"]/g, ''), '<p>no one</p>') },
});
