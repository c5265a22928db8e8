import { expect, it } from 'vitest';
import { printableInColour } from './printable.js';

it.each<[string, string, string]>([
  ['colours stay', '\u001b[1;31m✗\u001b[0m a\tb\n', '\u001b[1;31m✗\u001b[0m a\tb\n'],
  ['a title does not', 'a\u001b]0;owned\u0007.py', 'a\\x1b]0;owned\\x07.py'],
  ['nor does clearing the screen', '\u001b[2J', '\\x1b[2J'],
  ['nor a lone C1 introducer', '\u009b31m', '\\x9b31m'],
  ['nor a carriage return', 'PASS\rFAIL', 'PASS\\x0dFAIL'],
])('%s', (_name, text, shown) => expect(printableInColour(text)).toBe(shown));
