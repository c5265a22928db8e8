import { expect, it } from 'vitest';
import { hasNoExtension, scriptLanguage } from './interpreters.js';

it.each([
  ['#!/usr/bin/env python3', { language: 'Python', extension: 'py' }],
  ['#!/usr/bin/python2.7 -u', { language: 'Python', extension: 'py' }],
  ['#!/usr/bin/env -S node --harmony', { language: 'JavaScript', extension: 'js' }],
  ['#!/usr/bin/env -S RUBYOPT=-w ruby', { language: 'Ruby', extension: 'rb' }],
  ['#!/usr/bin/php', { language: 'PHP', extension: 'php' }],
  ['#!/bin/sh', { language: 'Shell' }],
  ['#!/usr/bin/make -f', undefined],
  ['#!/usr/bin/env', undefined],
  ['\x7fELF', undefined],
  [`#!${'/x'.repeat(4000)}`, undefined],
])('a script that begins with %s', (first, language) => {
  expect(scriptLanguage(`${first}\nrest`)).toEqual(language);
});

it.each([
  ['bin/tide', true],
  ['cgi-bin/tide.cgi', true],
  ['bin/tide.py', false],
  ['.profile', false],
])('%s has no extension: %s', (path, isOne) => {
  expect(hasNoExtension(path)).toBe(isOne);
});
