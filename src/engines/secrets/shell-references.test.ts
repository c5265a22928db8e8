import { describe, expect, it } from 'vitest';
import { searchText } from './analyzer.js';
import { depthFor } from './paths.js';

const path = 'pack.sh';
const detectorsIn = (text: string) =>
  searchText(Buffer.from(text), { depth: depthFor(path), path }).map(({ detector }) => detector);

const word = ['t7Xq', 'Lw29vRkP'].join('');
const document = (opening: string, line: string) => `cat ${opening} > "$out"\n#!/bin/sh\n${line}\nEND\n`;

describe('references that a script writes for another shell', () => {
  it.each([
    ['a variable', document('<< END', 'export DB_PASSWORD="\\$holdpw1"')],
    ['below a margin', document('<<-END', '\tDB_PASSWORD="\\$holdpw1"')],
    ['what a command prints', document('<<END', 'DB_PASSWORD="\\`mkpw2-hold\\`"')],
    ['a string that is a command', 'ssh deck "DB_PASSWORD=\\"\\$holdpw1\\" ./run"\n'],
    ['a folder by its name and its value', 'HOLD_PWD="build/x86_64-hold7"\nmake\n'],
    ['a folder that is one elsewhere', `HOLD_PWD="$PWD"\nHOLD_PWD="${word}"\n`],
    [
      'what the script asked for and used, overwritten at its end',
      `read -rs -p "Passphrase: " passphrase\nseal "$passphrase"\npassphrase="${word}"\n`,
    ],
  ])('%s', (_, text) => expect(detectorsIn(text)).toEqual([]));

  it.each([
    ['a password that another shell sets', document('<< END', `DB_PASSWORD="${word}"`)],
    ['one of a name that ends so', `HOLD_PWD="${word}"\ncd "$PWD"\n`],
    ['what is used below', `read -r password\nseal "$password"\npassword="${word}"\nseal "$password"\n`],
    ['what nothing asks for', `password="${word}"\n`],
    ['what is set before it is used', `read -r password\npassword="${word}"\n`],
    [
      'the other branch of what asks',
      `if tty; then\n  read -r password\n  log "$password"\nelse\n  password="${word}"\nfi\n`,
    ],
    ['one with slashes', 'HOLD_PWD="Kq7/rT2x/Lw9v"\n'],
  ])('%s', (_, text) => expect(detectorsIn(text)).toEqual(['generic-password']));
});
