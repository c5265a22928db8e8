import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dialect, type Program, programsOf } from './programs.js';
import { type Entry, readTable } from './tables.js';

/**
 * Programs with a flow for each language; each has a twin beside it. The tables of shapes have shapes, propagators
 * and checks of their own; frames, sources and sinks are the basic ones.
 */
const series = { basics: { pairs: 300, seed: 20261128 }, shapes: { pairs: 60, seed: 20261129 } } as const;

/** Every language stands in a domain of its own, so that programs read like programs. */
const dialects = {
  csharp: { extension: 'cs', comment: '//', names: ['chime', 'yoke', 'clapper', 'bronze', 'peal'] },
  go: { extension: 'go', comment: '//', names: ['lamp', 'beam', 'sign', 'watchword', 'notice'] },
  java: { extension: 'java', comment: '//', names: ['vessel', 'berth', 'cargo', 'hawser', 'notice'] },
  javascript: { extension: 'js', comment: '//', names: ['port', 'station', 'vessel', 'signal', 'notice'] },
  php: { extension: 'php', comment: '//', names: ['$crop', '$bed', '$shed', '$compost', '$notice'] },
  python: { extension: 'py', comment: '#', names: ['species', 'origin', 'packet', 'husk', 'note'] },
  ruby: { extension: 'rb', comment: '#', names: ['voice', 'score', 'phrase', 'refrain', 'notice'] },
} as const satisfies Readonly<Record<string, Dialect>>;

export type Series = keyof typeof series;

export type GeneratedLanguage = keyof typeof dialects;

export const generatedLanguages = Object.keys(dialects) as readonly GeneratedLanguage[];

/** The same programs in every run: first one with a flow, then its twin, and so on. */
export function generatedPrograms(language: GeneratedLanguage, of: Series = 'basics'): readonly Program[] {
  const { pairs, seed } = series[of];
  return programsOf(tableOf(language, of), dialects[language], pairs, seed);
}

export function tableOf(language: GeneratedLanguage, of: Series = 'basics'): readonly Entry[] {
  const basics = tableAt('basics', language);
  if (of === 'basics') return basics;
  const own = tableAt(of, language);
  return [...basics.filter(({ kind }) => /^(frame|source|sink)$/.test(kind)), ...own];
}

function tableAt(of: Series, language: GeneratedLanguage): readonly Entry[] {
  return readTable(readFileSync(join(import.meta.dirname, 'tables', of, `${language}.table`), 'utf8'));
}

/** `missed: id` and `invented: id`: what the engine does not do yet. */
export function knownMissesOf(language: GeneratedLanguage, of: Series = 'basics'): readonly string[] {
  const folder = join(import.meta.dirname, 'known-misses');
  const path = join(folder, of, `${language}.txt`);
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}
