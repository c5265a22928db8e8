import { createHash } from 'node:crypto';
import { acceptCheck } from '../../../../testing/accept-check.js';
import { escapeMarkup } from '../../../../testing/fake-target.js';
import { check } from './index.js';

const crew = ['ada', 'bo', 'neo'];

/** Entries that match `(uid=VALUE)` with wildcards and escapes. @throws on parentheses */
function search(value: string): readonly string[] {
  if (/[()]/.test(value)) throw new Error('malformed filter');
  const literal = (text: string) =>
    text.replace(/\\([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const parts = value.split('*').map(literal);
  if (parts.length === 1) return crew.filter((name) => name === parts[0]);
  return crew.filter((name) => parts.every((part) => name.includes(part)));
}

function page(value: string, onError: string): string {
  try {
    return search(value).length > 0 ? '<p>found</p>' : '<p>no one</p>';
  } catch {
    return onError;
  }
}

/** The echo of dash: octal digits after a backslash, and an end at `\\c`. */
function echoed(input: string): string {
  const [text = ''] = input.split('\\c');
  return text.replace(/\\0?([0-7]{1,3})/g, (_, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8) & 255),
  );
}

const encoded = (input: string) =>
  input.replace(/[\\*()\0]/g, (character) => `\\${character.charCodeAt(0).toString(16).padStart(2, '0')}`);

acceptCheck(check, import.meta.url, {
  place: { kind: 'query', name: 'uid', value: 'ada' },
  vulnerable: {
    'with its errors': ({ input }) =>
      page(input, '<p>ldap3.core.exceptions.LDAPInvalidFilterError: malformed filter</p>'),
    'without errors': ({ input }) => page(input, '<p>no one</p>'),
  },
  benign: {
    escaped: ({ input }) => page(encoded(input), '<p>no one</p>'),
    'a digest of the value': ({ input }) => `<p>${createHash('sha256').update(input).digest('hex')}</p>`,
    "a shell's echo that reads backslashes": {
      place: { kind: 'form', name: 'host', value: '127.0.0.1' },
      strength: 'high',
      respond: ({ input }) => `<pre>asking ${escapeMarkup(echoed(input))}</pre>`,
    },
    'names that a shell has read': {
      place: { kind: 'query', name: 'host', value: 'feed' },
      strength: 'high',
      respond: ({ input }) => (/^\w+$/.test(echoed(input)) ? '<p>asked</p>' : '<p>no such host</p>'),
    },
    'backslashes that are dropped': ({ input }) => page(input.replaceAll('\\', ''), '<p>no one</p>'),
    'wildcards of a shop': ({ input }) => (input.includes('*') ? '<p>found</p>' : '<p>no one</p>'),
  },
});
