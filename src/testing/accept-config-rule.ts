import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Judgeable, judge } from '../engines/config/judge.js';
import { readManifest } from '../engines/config/manifest.js';
import { type ImageConfiguration, readImageConfiguration } from '../engines/config/models/image/index.js';
import { readTerraform } from '../engines/config/models/terraform/index.js';
import type { ConfigRule } from '../engines/config/rule.js';

/**
 * What every rule about container settings owes: a readme beside it whose blocks hold. A block's first line says what
 * it is: "```yaml bad", "```yaml good compose.yaml", "```json bad task-definition.json".
 */
export function acceptConfigRule(rule: ConfigRule, testFile: string): void {
  const folder = new URL('.', testFile);
  const readme = readFileSync(fileURLToPath(new URL('readme.md', folder)), 'utf8');
  const examples = examplesIn(readme);

  describe(rule.id, () => {
    it('has the id of its folder', () => {
      expect(folder.pathname.split('/').at(-2)).toBe(rule.id);
    });

    it('says what it is called elsewhere without doubles', () => {
      expect(new Set(rule.aliases).size).toBe(rule.aliases.length);
      expect(rule.aliases).not.toContain(rule.id);
    });

    it('has a title, an expectation, a fix and something to read', () => {
      for (const text of [rule.title, rule.expected, rule.fix]) expect(text.trim()).not.toBe('');
      expect(rule.fix).toMatch(/\.$/);
      expect(rule.title).not.toMatch(/\.$/);
      expect(rule.references.length).toBeGreaterThan(0);
    });

    it('shows a bad and a good example in its readme', () => {
      expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(new Set(['bad', 'good']));
    });

    it.each(examples.filter(({ verdict }) => verdict === 'bad'))('catches $name', ({ path, text }) => {
      expect(isCaught(rule, path, text)).toBe(true);
    });

    it.each(examples.filter(({ verdict }) => verdict === 'good'))('leaves $name alone', ({ path, text }) => {
      expect(isCaught(rule, path, text)).toBe(false);
    });
  });
}

function isCaught(rule: ConfigRule, path: string, text: string): boolean {
  if (path !== 'image.json') return judge(readingOf(path, text), [rule]).judgements.length > 0;
  return (rule.image?.(imageIn(text)) ?? []).length > 0;
}

/** An image's configuration as a readme shows it; `packages`, `setuid` and `signatures` stand for what is found. */
function imageIn(text: string): ImageConfiguration {
  const {
    packages = [],
    setuid = [],
    signatures = [],
    ...config
  } = JSON.parse(text) as {
    readonly packages?: readonly string[];
    readonly setuid?: readonly string[];
    readonly signatures?: readonly string[];
    readonly created?: string;
  };
  const found = {
    packages,
    setuidFiles: setuid.map((path) => ({ path, mode: '4755', layerIndex: 0 })),
    signatures: { askedBy: signatures, lookedAt: ['/etc/containers/policy.json'] },
  };
  const { created } = config;
  const details = { config, labels: {}, repoTags: [], ...(created === undefined ? {} : { created }) };
  return readImageConfiguration(details, found, new Date('2026-01-15T12:00:00Z'));
}

interface Example {
  readonly name: string;
  readonly verdict: 'bad' | 'good';
  readonly path: string;
  readonly text: string;
}

function examplesIn(readme: string): readonly Example[] {
  return [...readme.matchAll(/^```(\w+) (bad|good)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map((match, index) => {
    const [, language = '', verdict, path, text = ''] = match;
    return {
      name: `${verdict} example ${index + 1}`,
      verdict: verdict === 'bad' ? 'bad' : 'good',
      path: path ?? (language === 'json' ? 'task-definition.json' : 'manifest.yaml'),
      text,
    };
  });
}

/** Nothing of a file that is none of ours. @throws where it cannot be read: an example has to be well formed */
function readingOf(path: string, text: string): Judgeable {
  const reading = path.endsWith('.tf') ? readTerraform([{ path, text }]) : readManifest(path, text);
  const problem = reading?.problems.find(({ weight }) => weight !== 'note');
  if (problem !== undefined) throw new Error(`${path}: ${problem.reason}`);
  return reading ?? { workloads: [], resources: [] };
}
