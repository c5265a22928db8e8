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
