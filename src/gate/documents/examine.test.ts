import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodeActionKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultSettings } from '../../engines/lint/settings.js';
import { actionsFor } from '../../lsp/actions.js';
import { diagnosticsOf } from '../../lsp/diagnostics.js';
import { hoverAt } from '../../lsp/hover.js';
import { fakeWorld } from '../../testing/fake-world.js';
import type { SourceDocument, Workspace } from './document.js';
import { examine, repaired } from './examine.js';
import { changeBetween } from './lines.js';
import { TextPlaces } from './places.js';

function benchWith(files: Readonly<Record<string, string>> = {}): Workspace {
  const world = fakeWorld({ files, now: '2026-01-01T00:00:00Z' });
  return {
    world,
    settings: { lint: defaultSettings, engines: {}, unwaived: (findings) => findings },
    textOf: (file) =>
      world.disk.status(file)?.type === 'file'
        ? new TextDecoder().decode(world.disk.readFile(file, { maxBytes: 1e6 }))
        : undefined,
  };
}

const workspace = benchWith();
const source = (path: string, text: string, languageId = 'plaintext'): SourceDocument => ({
  path,
  text,
  languageId,
});

/** Rule and the text it points at. */
function reported(one: SourceDocument, on = workspace): readonly string[] {
  return examine(one, on).problems.map(
    ({ finding, start, end }) => `${finding.rule}: ${one.text.slice(start, end)}`,
  );
}

function actions(one: SourceDocument, mark: string, only?: readonly string[], on = workspace) {
  const document = TextDocument.create(`file:///project/${one.path}`, one.languageId, 1, one.text);
  const examined = examine(one, on);
  const start = document.positionAt(one.text.indexOf(mark));
  const range = { start, end: start };
  const diagnostics = diagnosticsOf(examined, document);
  return actionsFor({ document, source: one, problems: examined.problems, range, diagnostics, only }, on).map(
    (action) => ({
      title: action.title,
      kind: action.kind,
      text: TextDocument.applyEdits(document, action.edit?.changes?.[document.uri] ?? []),
    }),
  );
}

const pod = `apiVersion: v1
kind: Pod
metadata: { name: app, namespace: shop }
spec:
  containers:
    - name: app
      image: registry.example.com/app:1.4
      securityContext:
        privileged: true
`;
const token = `ghp_${'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3h'}0O`;

describe('what is reported', () => {
  it('of a Dockerfile, at its place', () => {
    const text = 'FROM debian:13\nRUN apt-get update && \\\n    apt-get install curl\nUSER 1\n';
    expect(reported(source('Dockerfile', text))).toContain('apt-pinned: curl');
    expect(reported(source('build.txt', text, 'dockerfile'))).toContain('apt-pinned: curl');
    expect(reported(source('build.txt', text))).toEqual([]);
  });

  it('of a manifest', () => {
    expect(reported(source('pod.yaml', pod))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^privileged-container: /)]),
    );
    expect(reported(source('Untitled-1', pod, 'yaml'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^privileged-container: /)]),
    );
  });

  it('of a values file that a chart next to it makes wrong', () => {
    const files = {
      '/project/chart/Chart.yaml': 'apiVersion: v2\nname: app\nversion: 1.0.0\n',
      '/project/chart/templates/pod.yaml': pod.replace(
        'privileged: true',
        'privileged: {{ .Values.privileged }}',
      ),
    };
    const values = {
      ...source('chart/values.yaml', 'a: 1\nprivileged: true\n'),
      file: '/project/chart/values.yaml',
    };
    expect(reported(values, benchWith(files))).toContain('privileged-container: true');
  });

  it('of a Terraform module, with the variables of another file', () => {
    const main = `variable "image" {}\nresource "docker_container" "app" {\n  name = "app"\n  image = "a:1"\n  privileged = var.privileged\n}\n`;
    const files = { '/project/variables.tf': 'variable "privileged" {\n  default = true\n}\n' };
    const one = { ...source('main.tf', main), file: '/project/main.tf' };
    expect(reported(one, benchWith(files))).toContain('privileged-container: var.privileged');
    expect(reported(one).filter((text) => text.startsWith('privileged-container'))).toEqual([]);
  });

  it('of secrets in any text, behind characters of several bytes', () => {
    expect(reported(source('notes.txt', `über: ${token}\n`))).toEqual([
      `secret-github-personal-token: ${token}`,
    ]);
  });

  it('of what could not be read', () => {
    const text = 'apiVersion: v1\nkind: Pod\nspec: [\n';
    expect(examine(source('pod.yaml', text), workspace).gaps.length).toBeGreaterThan(0);
  });

  it('but not what a waiver covers', () => {
    const silent = { ...workspace, settings: { ...workspace.settings, unwaived: () => [] } };
    expect(reported(source('Dockerfile', 'FROM debian\n'), silent)).toEqual([]);
  });
});

describe('what can be done', () => {
  const text = 'FROM debian:13\nRUN apt-get update && \\\n    apt-get install curl\nUSER 1\n';

  it('a safe repair of one finding', () => {
    const [first] = actions(source('Dockerfile', text), 'install', ['quickfix']).filter(({ title }) =>
      /-y/.test(title),
    );
    expect(first?.text).toBe(text.replace('install curl', 'install -y curl'));
  });

  it('all safe ones at once', () => {
    const [all, ...more] = actions(source('Dockerfile', text), 'FROM', [CodeActionKind.SourceFixAll]);
    expect(more).toEqual([]);
    expect(all?.kind).toBe('source.fixAll.seaworthy');
    expect(all?.text).toContain('-y');
    expect(repaired(source('Dockerfile', all?.text ?? ''), workspace)).toBeUndefined();
  });

  it('an ignore above a long instruction', () => {
    const found = actions(source('Dockerfile', text), 'curl').find(({ title }) =>
      title.includes('apt-pinned'),
    );
    expect(found?.text).toContain(
      'FROM debian:13\n# seaworthy ignore=apt-pinned until=2026-04-01 reason=TODO say why\nRUN apt-get',
    );
  });

  it('an ignore in a manifest, as far in as the key', () => {
    const found = actions(source('pod.yaml', pod), 'true').find(({ title }) =>
      title.includes('privileged-container'),
    );
    expect(found?.text).toContain('\n        # seaworthy ignore=privileged-container until=');
  });

  it('one repair in a manifest at a time: what depends on the service is never made for all of them', () => {
    const text = 'services:\n  app:\n    image: registry.example.com/app:1.4\n    privileged: true\n';
    const one = source('compose.yaml', text);
    const repairs = actions(one, 'image', ['quickfix']).filter(({ title }) => !title.startsWith('Ignore'));
    expect(repairs.length).toBeGreaterThan(0);
    for (const { text: after } of repairs)
      expect(after.split('\n').length).toBeLessThanOrEqual(text.split('\n').length + 3);
    expect(actions(one, 'image', [CodeActionKind.SourceFixAll])).toEqual([]);
  });

  it('none in a manifest that needs no question: which release a cluster has is not seen', () => {
    const text = 'apiVersion: batch/v1beta1\nkind: CronJob\nmetadata: { name: a, namespace: b }\n';
    const one = source('a.yaml', text);
    expect(actions(one, 'batch', [CodeActionKind.SourceFixAll])).toEqual([]);
    const texts = actions(one, 'batch', ['quickfix']).map(({ text: after }) => after);
    expect(texts).toContain(text.replace('v1beta1', 'v1'));
  });

  it('none in JSON', () => {
    const json = '{"family":"a","containerDefinitions":[{"name":"a","image":"a:1","privileged":true}]}';
    const titles = actions(source('task-definition.json', json), 'true').map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Ignore'))).toEqual([]);
  });

  it('a mark behind a secret that is none', () => {
    const line = `token = "${token}"`;
    const [allowed] = actions(source('a.py', `${line}\n`), 'ghp_');
    expect(allowed?.text).toBe(`${line} # seaworthy:allow\n`);
  });

  it('a mark above it in a Dockerfile', () => {
    const text = `FROM debian:13\nRUN a && \\\n  b ${token}\nUSER 1\n`;
    const found = actions(source('Dockerfile', text), 'ghp_').find(({ title }) =>
      title.startsWith('It is no secret'),
    );
    expect(found?.text).toBe(text.replace('  b ', '# seaworthy:allow next line\n  b '));
  });

  it('keeps the line ends of the text', () => {
    const crlf = text.replaceAll('\n', '\r\n');
    for (const { text: after } of actions(source('Dockerfile', crlf), 'curl'))
      expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('hover', () => {
  it('says why, when not to and how', async () => {
    const text = 'FROM debian:13\nRUN apt-get install -y curl\nUSER 1\n';
    const document = TextDocument.create('file:///project/Dockerfile', 'dockerfile', 1, text);
    const hover = await hoverAt(examine(source('Dockerfile', text), workspace), document, {
      line: 1,
      character: 24,
    });
    expect(JSON.stringify(hover?.contents)).toMatch(/apt-pinned.*When not to follow it.*Bad.*Good/);
    expect(await hoverAt({ problems: [], gaps: [] }, document, { line: 0, character: 0 })).toBeNull();
  });
});

describe('places', () => {
  it('turn lines and columns into offsets and back', () => {
    const places = new TextPlaces('aü\r\nbc\n\nd');
    expect([1, 2, 3, 4].map((line) => places.line(line))).toEqual(['aü', 'bc', '', 'd']);
    expect(places.offsetOf(2, 2)).toBe(5);
    expect(places.offsetOfByte(1, 4)).toBe(2);
    expect([0, 3, 4, 6, 7, 8].map((offset) => places.lineOf(offset))).toEqual([1, 1, 2, 2, 3, 4]);
    expect(places.offsetOf(99, 99)).toBe(9);
  });

  it('change one text into another, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const { start, end, text } = changeBetween(before, after);
        expect(before.slice(0, start) + text + before.slice(end)).toBe(after);
      }),
    );
  });
});

describe('any text', () => {
  it('is looked at without an error', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Dockerfile', 'pod.yaml', 'main.tf', 'compose.yaml', 'a.json', 'a.py'),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (path, text) => {
          const one = source(path, text);
          for (const { start, end } of examine(one, workspace).problems) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
