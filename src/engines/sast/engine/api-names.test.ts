import { expect, it } from 'vitest';
import {
  callOf,
  callOfAny,
  elementStoreOf,
  elementsOf,
  memberOfApi,
  ofAnyElementStore,
} from './api-names.js';

it('names calls, elements and members as models list them, each time the same', () => {
  for (const _ of [1, 2]) {
    expect(callOf('fs.readFile')).toBe('fs.readFile()');
    expect(callOfAny('save')).toBe('*.save()');
    expect(elementsOf('zip.Reader.File')).toBe('zip.Reader.File[]');
    expect(elementStoreOf('session')).toBe('session[]=');
    expect(ofAnyElementStore('headers')).toBe('*.headers[]=');
    expect(memberOfApi('fs', 'promises')).toBe('fs.promises');
    expect(memberOfApi('fs.promises', 'readFile')).toBe('fs.promises.readFile');
  }
});

it('names what it has forgotten anew', () => {
  for (let index = 0; index < 60_000; index += 1) memberOfApi(`api${index % 7}`, String(index));
  expect(memberOfApi('api1', '1')).toBe('api1.1');
  expect(callOf(undefined)).toBe('undefined()');
});
