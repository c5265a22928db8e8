import type { Component, Inventory } from '../../core/component.js';
import type { Finding, Reach, VulnerableComponentEvidence } from '../../core/finding.js';
import type { Gap } from '../../core/gap.js';
import type { ReadGrammar } from '../../engines/sast/languages/assets.js';
import { type Door, doorWords } from './code.js';
import { EcosystemReach } from './ecosystem.js';
import { languageOf, readImports, type Tongue } from './imports.js';
import { Phrases } from './mentions.js';
import { renamesIn } from './rust/renames.js';
import { withoutDeclarations } from './survey/declarations.js';
import type { Survey, TextFile } from './survey/index.js';
import { ParsedTexts } from './texts.js';
import { type Ways, waysOf } from './ways/index.js';

export type SourceText = TextFile;

/**
 * What a vulnerability's risk is multiplied by. Code that nothing leads to is not safe, only less urgent; what is not
 * known counts as reached.
 */
export function reachFactor({ state, how }: Reach): number {
  if (state === 'not-reached') return 0.4;
  return how === 'through' ? 0.9 : 1;
}

export interface ReachSubject {
  /** Sources of the languages that are parsed. */
  readonly sources: readonly SourceText[];
  /** Everything else that may name a package; without it nothing can be proved to be out of reach. */
  readonly survey?: Survey;
}

const emptySurvey: Survey = {
  ...{ texts: [], metadata: [], jars: new Map(), installed: [], unread: [] },
  readInstalled: async () => [],
};

/**
 * Adds to each vulnerability of a package whether the application reaches it: reached, with the place; not reached, with
 * the proof; or unknown, which counts as reached. Findings of other kinds stay as they are.
 */
export async function withReach(
  findings: readonly Finding[],
  { components }: Inventory,
  { sources, survey }: ReachSubject,
  read: ReadGrammar,
): Promise<{ readonly findings: readonly Finding[]; readonly gaps: readonly Gap[] }> {
  const wanted = new Set(
    findings.flatMap(({ evidence }) => vulnerable(evidence)?.package.ecosystem.split(':')[0] ?? []),
  );
  const texts = (survey?.texts ?? []).map((file) => ({ path: file.path, text: withoutDeclarations(file) }));
  const groups = [...wanted].flatMap((ecosystem) => {
    const own = components.filter((each) => each.ecosystem.split(':')[0] === ecosystem);
    const ways = waysOf(ecosystem, { survey: survey ?? emptySurvey, components: own, texts });
    return ways === undefined ? [] : [{ ecosystem, components: own, ways }];
  });
  if (groups.length === 0) return { findings, gaps: [] };
  const all = allSources(sources, survey);
  const parsed = new ParsedTexts(all);
  const renames = renamesIn(sources);
  const { files, gaps } = await readImports(all, read, {
    isWanted: wantedFiles(groups, [...renames.keys()]),
    renames,
    onTree: (nodes, language, path) => parsed.add(nodes, language, path),
  });
  const naming = texts.map(({ path, text }) => ({ path, text: parsed.textOf(path) ?? text }));
  const doors = parsed.doors.filter((door) => isOpen(door, all));
  const unparsed = new Set(gaps.flatMap(({ location }) => (location.at === 'file' ? [location.path] : [])));
  const answers = new Map<string, EcosystemReach>();
  for (const { ecosystem, components: own, ways } of groups)
    answers.set(
      ecosystem,
      await EcosystemReach.of({
        ...{ components: own, ways, files, sources: all, texts: naming, doors, renames },
        ...(survey === undefined ? {} : { survey }),
        hasSource: all.some(({ path }) => languageOf(path) === ways.language),
        unread: [...unparsed].filter((path) => languageOf(path) === ways.language),
      }),
    );
  return { findings: findings.map((finding) => reached(finding, answers)), gaps };
}

/** Whether other files may call the function that a computed name goes through. */
function isOpen({ through, at, language }: Door, sources: readonly SourceText[]): boolean {
  return (
    through === undefined ||
    through.some((name) =>
      sources.some(
        ({ path, text }) => path !== at.path && languageOf(path) === language && text.includes(name),
      ),
    )
  );
}

function vulnerable(evidence: Finding['evidence']): VulnerableComponentEvidence | undefined {
  return evidence.kind === 'vulnerable-component' ? evidence : undefined;
}

function reached(finding: Finding, answers: ReadonlyMap<string, EcosystemReach>): Finding {
  const evidence = vulnerable(finding.evidence);
  const answer = answers.get(evidence?.package.ecosystem.split(':')[0] ?? '');
  // The compiler is nothing that code imports.
  if (evidence === undefined || answer === undefined || evidence.package.name === 'toolchain') return finding;
  const reach = answer.at(evidence);
  return {
    ...finding,
    risk: Math.round(finding.risk * reachFactor(reach) * 10) / 10,
    evidence: { ...evidence, reach },
  };
}

/** The sources that are given, and those of the survey that the code engine leaves out: what a build made, what is ignored. */
function allSources(sources: readonly SourceText[], survey: Survey | undefined): readonly SourceText[] {
  const known = new Set(sources.map(({ path }) => path));
  const others = (survey?.texts ?? []).filter(
    ({ path }) => !known.has(path) && languageOf(path) !== undefined,
  );
  return [...sources, ...others];
}

/** Files with a name of a package, or with a call that loads by a computed one. Rust is cheap to read. */
function wantedFiles(
  groups: readonly { readonly components: readonly Component[]; readonly ways: Ways }[],
  renamed: readonly string[],
): (language: Tongue, text: string) => boolean {
  const hints = new Map<Tongue, Phrases<true>>();
  for (const { components, ways } of groups) {
    const phrases = hints.get(ways.language) ?? new Phrases<true>();
    hints.set(ways.language, phrases);
    for (const component of components) {
      const { named, phrases: names } = ways.of(component);
      for (const each of [...named.hints, ...names]) phrases.add(each, true);
    }
    for (const each of ways.language === 'rust' ? renamed : []) phrases.add(each, true);
  }
  return (language, text) => {
    const phrases = hints.get(language);
    if (phrases === undefined) return false;
    if (language === 'rust') return true;
    return doorWords[language]?.test(text) === true || phrases.in(text).size > 0;
  };
}
