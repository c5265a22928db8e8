import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { registry } from './registry.js';

const path = 'usr/local/lib/php/.registry/harbour_table.reg';
const example =
  'a:4:{s:4:"name";s:13:"Harbour_Table";s:7:"channel";s:12:"pear.php.net";s:7:"license";s:3:"BSD";s:7:"version";a:1:{s:7:"release";s:5:"1.4.2";}}';

acceptLockfile(registry, {
  claims: [path, 'usr/share/php/.registry/.channel.pecl.php.net/cache.reg'],
  ignores: ['registry/x.reg', 'Windows/x.reg'],
  examples: { one: example },
  lineEndsMatter: true,
  brief: true,
});

it('is data, never an object', () => {
  expect(outlineOf(registry.analyze(fileOf(path, example)))).toEqual([
    'pkg:pear/pear.php.net/Harbour_Table@1.4.2',
  ]);
  expect(() => registry.analyze(fileOf(path, 'O:8:"stdClass":0:{}'))).toThrow('not a serialised PHP array');
  expect(() => registry.analyze(fileOf(path, `${'a:1:{i:0;'.repeat(80)}`))).toThrow('nested');
  expect(problemsOf(registry.analyze(fileOf(path, 'a:0:{}')))).toHaveLength(1);
});

it('counts the bytes of a string, not its letters', () => {
  const text = 'a:3:{s:4:"name";s:2:"ä";s:7:"package";s:1:"b";s:7:"version";s:3:"1.0";}';
  expect(outlineOf(registry.analyze(fileOf(path, text)))).toEqual(['pkg:pear/pear.php.net/%C3%A4@1.0']);
});

it('reads a registry with names in Latin-1', () => {
  const text =
    'a:3:{s:6:"author";s:4:"Jörg";s:4:"name";s:4:"Mail";s:7:"version";a:1:{s:7:"release";s:5:"1.4.1";}}';
  expect(outlineOf(registry.analyze(fileOf(path, Buffer.from(text, 'latin1'))))).toEqual([
    'pkg:pear/pear.php.net/Mail@1.4.1',
  ]);
});
