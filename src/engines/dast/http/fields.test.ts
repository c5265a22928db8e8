import { describe, expect, it } from 'vitest';
import { bodyText, isHtml } from './fields.js';

const bytes = (...list: readonly number[]) => Uint8Array.from(list);
const typed = (type: string) => [['Content-Type', type]] as const;

describe('a body', () => {
  it.each([
    ['UTF-8 where it is valid', bytes(0x63, 0xc3, 0xa9), typed('text/html'), 'cé'],
    ['UTF-8 that says so', bytes(0x63, 0xc3, 0xa9), typed('text/html; charset=utf-8'), 'cé'],
    ['Latin-1 where UTF-8 is not valid', bytes(0x63, 0xe9), typed('text/html'), 'cé'],
    ['Latin-1 that says otherwise', bytes(0x63, 0xe9), typed('text/html; charset=utf-8'), 'cé'],
    ['Latin-1 by its header', bytes(0xc3, 0xa9), typed('text/html; charset="ISO-8859-1"'), 'Ã©'],
    ['Windows-1252 by its header', bytes(0xc3, 0xa9), typed('text/plain;charset=Windows-1252'), 'Ã©'],
    [
      'a replacement character that was sent',
      bytes(0xef, 0xbf, 0xbd, 0xc3, 0xa9),
      typed('text/html'),
      '\ufffdé',
    ],
    ['without a header', bytes(0x41), [], 'A'],
  ])('is read: %s', (_, body, headers, expected) => {
    expect(bodyText({ headers, body })).toBe(expected);
  });

  it('is empty where there is none, and needs no headers', () => {
    expect(bodyText({})).toBe('');
    expect(bodyText({ body: bytes(0x41) })).toBe('A');
  });

  it('is read up to 2 MiB, also where that is within a character', () => {
    const body = Buffer.from(`a${'é'.repeat(1024 * 1024)}`);
    const text = bodyText({ body });
    expect([text.length, text.endsWith('é')]).toEqual([1024 * 1024, true]);
  });
});

it('is HTML by its media type, whatever its case and parameters', () => {
  const of = (type: string) => isHtml({ headers: typed(type) });
  expect(['Text/HTML; charset=utf-8', 'application/xhtml+xml', 'text/plain', ''].map(of)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
