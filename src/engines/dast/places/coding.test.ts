import { describe, expect, it } from 'vitest';
import { placesOf, withPayload } from './index.js';

const at = (value: string, kind: 'query' | 'header' = 'query') => {
  const request = {
    method: 'GET',
    url: `http://harbour.test/?q=${kind === 'query' ? encodeURIComponent(value) : 'x'}`,
    headers: kind === 'header' ? ([['X-Berth', value]] as const) : [],
  };
  const place = placesOf(request).find((one) => one.kind === kind);
  if (place === undefined) throw new Error('no place');
  return place;
};

describe('values that travel encoded once more', () => {
  it.each([
    ['Base64', 'YXBwbGUgcGll', 'apple pie'],
    ['Base64 with padding', 'YXBwbGU=', 'apple'],
    ['Base64 without padding', 'YXBwbGUgcGllcw', 'apple pies'],
  ])('%s is decoded, and the payload encoded', (_, sent, plain) => {
    const place = at(sent);
    expect(place.value).toBe(plain);
    const url = new URL(withPayload(place, "apple'--").url);
    expect(Buffer.from(url.searchParams.get('q') ?? '', 'base64').toString()).toBe("apple'--");
    expect(withPayload(place, plain)).toBe(place.request);
  });
  it('a header in percent-coding can carry what headers cannot', () => {
    const place = at('one%20berth', 'header');
    expect(place.value).toBe('one berth');
    expect(withPayload(place, 'a\r\nb').headers).toEqual([['X-Berth', 'a%0D%0Ab']]);
  });
  it.each(['password', 'quantity', 'deadbeef', '12345678', 'a1b2c3d4', 'berth-no-7', 'en-GB'])(
    'the word %s is what it is',
    (word) => {
      expect(at(word).coding).toBeUndefined();
      expect(at(word).value).toBe(word);
    },
  );
});
