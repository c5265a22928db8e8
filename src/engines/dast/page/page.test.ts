import { describe, expect, it } from 'vitest';
import { isRemoval, parseSetCookie } from './cookies.js';
import { parsePolicy, sourcesOf } from './csp.js';
import { decodeToken, encodePart, tokensIn } from './jwt.js';
import { parsePage } from './parsed-page.js';
import { siteOf } from './sites.js';

describe('Set-Cookie', () => {
  it('is read with its attributes', () => {
    const { name, value, attributes } = parseSetCookie('a=b=c; Path=/; Secure; SameSite = Lax');
    expect([name, value, attributes.get('samesite'), attributes.has('secure')]).toEqual([
      'a',
      'b=c',
      'Lax',
      true,
    ]);
  });
  it.each(['a=; Path=/', 'a=x; Max-Age=0', 'a=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT'])(
    'is a removal: %s',
    (field) => {
      expect(isRemoval(parseSetCookie(field))).toBe(true);
    },
  );
  it('is no removal with a lifetime', () => {
    expect(isRemoval(parseSetCookie('a=x; Max-Age=60'))).toBe(false);
  });
});

describe('Content-Security-Policy', () => {
  it('takes the first of repeated directives and falls back', () => {
    const policy = parsePolicy("default-src 'self'; script-src a.test; SCRIPT-SRC b.test");
    expect(sourcesOf(policy, 'script-src')).toEqual(['a.test']);
    expect(sourcesOf(policy, 'script-src-elem')).toEqual(['a.test']);
    expect(sourcesOf(policy, 'worker-src')).toEqual(['a.test']);
    expect(sourcesOf(policy, 'img-src')).toEqual(["'self'"]);
    expect(policy.get('base-uri')).toBeUndefined();
  });
});

describe('a page', () => {
  it('gives forms, scripts, comments and text', () => {
    const page = parsePage(
      '<!-- c --><form ACTION="/x" method=POST><input name=a><select name=b></select></form><script src=s></script>t',
    );
    expect(
      page.forms.map(({ action, method, fields }) => [action, method, fields.map(({ name }) => name)]),
    ).toEqual([['/x', 'post', ['a', 'b']]]);
    expect(page.scripts.map(({ src }) => src)).toEqual(['s']);
    expect(page.comments).toEqual([' c ']);
    expect(page.text).toBe('t');
  });
  it('of a hundred thousand elements is read in part', () => {
    expect(parsePage('<b>'.repeat(100_000)).elements).toHaveLength(50_000);
  });
  it('keeps a form that is never closed', () => {
    expect(parsePage('<form><input name=a>').forms).toHaveLength(1);
  });
});

describe('tokens', () => {
  it('are found and decoded', () => {
    const token = `${encodePart({ alg: 'HS256' })}.${encodePart({ sub: 'ada' })}.abc`;
    expect(tokensIn(`x "${token}" y`)).toEqual([token]);
    expect(decodeToken(token)?.claims).toEqual({ sub: 'ada' });
    expect(decodeToken('a.b.c')).toBeUndefined();
  });
});

describe('sites', () => {
  it.each([
    ['https://a.b.harbour.test/', 'harbour.test'],
    ['https://a.harbour.co.uk/', 'harbour.co.uk'],
    ['http://127.0.0.1:80/', '127.0.0.1'],
  ])('%s', (url, site) => expect(siteOf(url)).toBe(site));
});
