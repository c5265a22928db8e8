import { expect, it } from 'vitest';
import { printable } from '../report/printable.js';
import { createTerminalProgress } from './progress.js';

it('is silent on short work and where no one watches', () => {
  let written = '';
  const screen = { write: (text: string) => (written += text), columns: 60 };
  createTerminalProgress(screen, true, () => 0)
    .stage('scan')
    .update(1, 2);
  createTerminalProgress(screen, false, () => 1e6)
    .stage('scan')
    .update(1, 2);
  expect(written).toBe('');
});

it('reports how far it is, and wipes the line at the end', () => {
  let now = 0;
  let written = '';
  const progress = createTerminalProgress(
    { write: (text: string) => (written += text), columns: 60 },
    true,
    () => now,
  );
  const stage = progress.stage('layers');
  now = 1000;
  stage.update(1, 2, 'layer\u001b[31m 1');
  expect(written).toContain('layers  50 %');
  expect(written).toContain('\\x1b[31m');
  stage.end();
  expect(written.endsWith('\r\u001b[K')).toBe(true);
});

it('shows control characters instead of obeying them', () => {
  expect(printable('a\u001b[2Jb\u0007\n')).toBe('a\\x1b[2Jb\\x07\n');
});
