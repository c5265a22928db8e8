import { expect, it } from 'vitest';
import { analyzeFiles } from '../../../testing/accept-flow.js';

it('gives a file up that would take minutes, and reads the next', async () => {
  const endless = `class A {}\n${`${'/* '.repeat(100)}\n`.repeat(300)}`;
  const flaw = 'class B { void b(String c) throws Exception { Runtime.getRuntime().exec("lp " + c); } }';
  const { findings, gaps } = await analyzeFiles({ 'A.java': endless, 'B.java': `public ${flaw}` });
  expect(gaps.map(({ reason }) => reason)).toEqual([
    'The file was not analysed: The parser takes more than 2 seconds of the processor for the file.',
  ]);
  expect(findings.length).toBeGreaterThan(0);
});

// Found by bench/hostile.ts: 5 kB end in a trap inside the parser's WebAssembly, which used to take every later file along.
it('gives a file up that the parser fails on, and reads the others', async () => {
  const line = `${'/*'.repeat(40)}\n`;
  const flaw = 'import os\nfrom flask import request\ndef f():\n    os.system(request.args["a"])\n';
  const { findings, gaps } = await analyzeFiles({
    'a.py': `x = "${line.repeat(62)}`,
    'b.py': flaw,
    'c.py': `x = "${line.repeat(62)}`,
    'd.py': flaw,
  });
  expect(gaps.map(({ location, reason }) => [location.at === 'file' && location.path, reason])).toEqual(
    ['a.py', 'c.py'].map((path) => [path, 'The file was not analysed: The parser fails on the file.']),
  );
  expect(findings.map(({ locations }) => locations[0].at === 'file' && locations[0].path)).toEqual([
    'b.py',
    'd.py',
  ]);
});
