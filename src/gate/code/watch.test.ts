import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { silentProgress } from '../../core/progress.js';
import { createRealWorld } from '../../world/index.js';
import { CodeWatch } from './watch.js';

const folder = mkdtempSync(join(tmpdir(), 'seaworthy-watch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

it('reports which findings a saved file brings and takes away', async () => {
  write(
    'a.js',
    "const { exec } = require('child_process');\nconst { quote } = require('./lib/b');\nrequire('express')().get('/', (req, res) => { exec('lp ' + quote(req.query.n)); });\n",
  );
  mkdirSync(join(folder, 'lib'));
  write('lib/b.js', "exports.quote = (text) => 'a';\n");
  const context = { world: createRealWorld(), progress: silentProgress, version: '0' };
  const watch = new CodeWatch({ reference: folder, open: {}, settings: {}, isJson: false }, context);
  const seen = async () => {
    const change = await watch.look();
    return change && [change.found, change.gone].map((each) => each.map(({ rule }) => rule));
  };
  expect(await seen()).toEqual([[], []]);
  expect(await seen()).toBeUndefined();
  write('lib/b.js', 'exports.quote = (text) => text;\n');
  expect(await seen()).toEqual([['command-injection'], []]);
  // A file that comes is read as one that was there.
  write('lib/more.js', "require('express')().get('/x', (req, res) => eval(req.query.code));\n");
  expect(await seen()).toEqual([['code-injection'], []]);
  rmSync(join(folder, 'lib', 'more.js'));
  write('lib/b.js', "exports.quote = (text) => 'other';\n");
  expect(await seen()).toEqual([[], expect.arrayContaining(['command-injection', 'code-injection'])]);
});
