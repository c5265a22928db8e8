import { expect, it } from 'vitest';
import { silentProgress } from '../../core/progress.js';
import type { PlanStep } from '../../core/report.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { fixManifestLines } from './plan.js';

const manifest = '{\n  "dependencies": {\n    "a": "1.0.0"\n  }\n}\n';
const step = {
  summary: 'a 1.0.0 → 1.2.0',
  riskShare: 1,
  effort: 'minor',
  clears: [],
  why: '',
  edit: { path: 'web/package.json', line: 3, before: '"a": "1.0.0"', after: '"a": "1.2.0"' },
  moreEdits: [{ path: 'api/package.json', line: 3, before: '"a": "1.0.0"', after: '"a": "1.2.0"' }],
} satisfies PlanStep;

async function fixedWith(
  isWritten: boolean,
  files: Readonly<Record<string, string | Uint8Array>>,
  steps: readonly PlanStep[] = [step],
) {
  const world = fakeWorld({ files });
  const printed: string[] = [];
  const notified: string[] = [];
  const dialogue = {
    ask: async () => 'no' as const,
    print: async (text: string) => void printed.push(text),
    notify: (text: string) => void notified.push(text),
    readStdin: async () => new Uint8Array(),
  };
  const request = { root: '/project', steps, isWritten, isShown: !isWritten };
  const context = { world, version: '0', progress: silentProgress };
  const { changed, left } = await fixManifestLines(request, context, dialogue);
  const textOf = (path: string) =>
    new TextDecoder().decode(world.disk.readFile(`/project/${path}`, { maxBytes: 1_000 }));
  const bytesOf = (path: string) => world.disk.readFile(`/project/${path}`, { maxBytes: 1_000 });
  return { changed, left, printed: printed.join(''), notified, textOf, bytesOf };
}

const both = { '/project/web/package.json': manifest, '/project/api/package.json': manifest };

it('writes the line in every file that the change is due in', async () => {
  const { changed, textOf } = await fixedWith(true, both);
  expect(changed).toEqual(['web/package.json', 'api/package.json']);
  expect(textOf('api/package.json')).toBe(manifest.replace('1.0.0', '1.2.0'));
});

it('shows a diff and writes nothing', async () => {
  const { printed, textOf } = await fixedWith(false, both);
  expect(printed).toContain('+    "a": "1.2.0"');
  expect(textOf('web/package.json')).toBe(manifest);
});

it('leaves a line that is another one by now, and says so', async () => {
  const other = manifest.replace('1.0.0', '1.1.0');
  const { changed, left, notified } = await fixedWith(true, { ...both, '/project/web/package.json': other });
  expect(changed).toEqual(['api/package.json']);
  expect(left).toEqual([{ edit: step.edit, because: 'the line is not what was scanned' }]);
  expect(notified).toEqual([
    'web/package.json',
    '  not done, because the line is not what was scanned: line 3: "a": "1.0.0" -> "a": "1.2.0"',
    'api/package.json',
    '  "a": "1.0.0" -> "a": "1.2.0"',
  ]);
});

it('leaves a file that is too large or gone', async () => {
  const { changed, left } = await fixedWith(true, {
    '/project/web/package.json': manifest + ' '.repeat(2 * 1024 * 1024),
  });
  expect(changed).toEqual([]);
  expect(left.map(({ edit, because }) => [edit.path, because])).toEqual([
    ['web/package.json', 'the file is larger than 2 MB'],
    ['api/package.json', 'the file is not there any more'],
  ]);
});

it('makes one of two changes of a line, and one change that is asked for twice', async () => {
  const line = '"a": "1.0.0", "b": "1.0.0"';
  const edit = { path: 'package.json', line: 1, before: line, after: '"a": "1.2.0", "b": "1.0.0"' };
  const other = { ...edit, after: '"a": "1.0.0", "b": "2.0.0"' };
  const steps = [edit, edit, other].map((one): PlanStep => ({ ...step, edit: one, moreEdits: [] }));
  const { changed, left } = await fixedWith(true, { '/project/package.json': `${line}\n` }, steps);
  expect(changed).toEqual(['package.json']);
  expect(left).toEqual([
    { edit: other, because: 'another change was made in that line (run the command again)' },
  ]);
});

it('keeps the bytes of a manifest that is not UTF-8', async () => {
  const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
  const text = '<!-- Jos\u00e9 -->\n<version>1.0.0</version>\n';
  const edit = {
    path: 'pom.xml',
    line: 2,
    before: '<version>1.0.0</version>',
    after: '<version>1.2.0</version>',
  };
  const steps = [{ ...step, edit, moreEdits: [] }];
  const { changed, bytesOf } = await fixedWith(true, { '/project/pom.xml': latin1(text) }, steps);
  expect(changed).toEqual(['pom.xml']);
  expect([...bytesOf('pom.xml')]).toEqual([...latin1(text.replace('1.0.0', '1.2.0'))]);
});
