import type { TextEdit } from '../fix/edit.js';
import { type Language, type Node, prove } from '../fix/prove.js';
import { isPartOfChart } from './analyzer.js';
import { type Judgement, judge } from './judge.js';
import { readManifest } from './manifest.js';
import { readCharts } from './models/helm/index.js';
import { readTerraform } from './models/terraform/index.js';
import { withoutIgnored } from './pragmas.js';
import { type ConfigRepair, repairOf } from './repairs/index.js';
import { configRules } from './rules/index.generated.js';
import { commentsIn, valuesIn } from './written.js';

export interface Fixed {
  readonly text: string;
  /** What was repaired, in the order in which it was: rule and subject. */
  readonly repaired: readonly { readonly rule: string; readonly subject: string }[];
}

/** The safe repairs of one manifest that stands for itself. */
export function fixManifest(path: string, text: string): Fixed {
  const { texts, done } = fixConfig({ files: new Map([[path, text]]) }, ({ safety }) => safety === 'safe');
  return {
    text: texts.get(path) ?? text,
    repaired: done.map(({ rule, subject }) => ({ rule, subject })),
  };
}

export interface ConfigFixRequest {
  /** Texts by path of files that are read together: one manifest, the files of a chart, of a Terraform folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly digestOf?: (image: string) => string | undefined;
  readonly isWantedRule?: (rule: string, aliases: readonly string[]) => boolean;
}

export interface ConfigChange {
  readonly rule: string;
  readonly subject: string;
  readonly path: string;
  readonly summary: string;
  readonly safety: ConfigRepair['safety'];
}

export interface ConfigFixResult {
  /** The files that are other than before. */
  readonly texts: ReadonlyMap<string, string>;
  readonly done: readonly ConfigChange[];
  readonly refused: readonly (ConfigChange & { readonly because: string })[];
  readonly lacking: readonly { readonly rule: string; readonly lacks: string }[];
}

const mostRounds = 500;

/**
 * Makes the wanted repairs, one after the other. Each is proved before the next: the finding is gone, the files are
 * read as before but for the values that are edited, no comment is lost, and nothing new is found. One that cannot be
 * proved is not made.
 */
export function fixConfig(
  { files, digestOf, isWantedRule = () => true }: ConfigFixRequest,
  isWanted: (repair: ConfigRepair, judgement: Judgement) => boolean,
): ConfigFixResult {
  let current = new Map(files);
  const changed = new Map<string, string>();
  const done: ConfigChange[] = [];
  const refused = new Map<string, ConfigChange & { readonly because: string }>();
  const lacking = new Map<string, { readonly rule: string; readonly lacks: string }>();
  let isWorthRetrying = false;
  for (let round = 0; round < mostRounds; round++) {
    const next = nextRepair();
    if (next === undefined) {
      if (!isWorthRetrying || refused.size === 0) break;
      refused.clear();
      isWorthRetrying = false;
      continue;
    }
    const [repair, judgement] = next;
    const before = current.get(repair.path) ?? '';
    const proof = prove(
      before,
      subjectOf(judgement),
      withLineEnds(repair.edits, before),
      languageOf(current, repair.path),
    );
    const change = changeOf(repair, judgement);
    if (proof.holds) {
      current = new Map(current).set(repair.path, proof.text);
      changed.set(repair.path, proof.text);
      done.push(change);
      isWorthRetrying = true;
    } else refused.set(keyOf(judgement), { ...change, because: proof.because });
  }
  return { texts: changed, done, refused: [...refused.values()], lacking: [...lacking.values()] };

  function nextRepair(): readonly [ConfigRepair, Judgement] | undefined {
    lacking.clear();
    const textOf = (path: string) => current.get(path);
    for (const judgement of read(current).judgements) {
      if (refused.has(keyOf(judgement)) || !isWantedRule(judgement.rule, judgement.aliases)) continue;
      const repair = repairOf(judgement, { textOf, ...(digestOf ? { digestOf } : {}) });
      if (repair === undefined) continue;
      if ('lacks' in repair) lacking.set(repair.lacks, { rule: judgement.rule, ...repair });
      else if (isWanted(repair, judgement)) return [repair, judgement];
    }
    return undefined;
  }
}

function changeOf({ path, summary, safety }: ConfigRepair, { rule, subject }: Judgement): ConfigChange {
  return { rule, subject, path, summary, safety };
}

/** Every repair that could be made of some files, for questions before it is. */
export function repairsIn({
  files,
  digestOf,
  isWantedRule = () => true,
}: ConfigFixRequest): readonly (readonly [ConfigRepair, Judgement])[] {
  const textOf = (path: string) => files.get(path);
  return read(files).judgements.flatMap((judgement) => {
    if (!isWantedRule(judgement.rule, judgement.aliases)) return [];
    const repair = repairOf(judgement, { textOf, ...(digestOf ? { digestOf } : {}) });
    return repair === undefined || 'lacks' in repair ? [] : [[repair, judgement] as const];
  });
}

/** Rules that speak without being asked to by settings. */
const unasked = configRules.filter(({ needs }) => needs === undefined);

/** Images that a digest is wanted for, and nobody told it. */
export function imagesWithoutDigest({ files, digestOf }: ConfigFixRequest): readonly string[] {
  return read(files).judgements.flatMap(({ rule, about: { container } }) => {
    const image = container?.image.value?.trim();
    const isAbout = rule === 'image-not-pinned' || rule === 'image-tag-latest';
    return isAbout &&
      image !== undefined &&
      /^[\w./:-]{1,300}$/.test(image) &&
      digestOf?.(image) === undefined
      ? [image]
      : [];
  });
}

interface Read {
  readonly judgements: readonly Judgement[];
  readonly problems: number;
}

function read(files: ReadonlyMap<string, string>): Read {
  const all = [...files].map(([path, text]) => ({ path, text }));
  const parts = all.filter(
    ({ path, text }) => isPartOfChart(path, text) || /(?:^|\/)templates\/.*\.tpl$/.test(path),
  );
  const modules = all.filter(({ path }) => /\.tf(?:vars)?$/.test(path));
  const others = all.filter((file) => !parts.includes(file) && !modules.includes(file));
  const readings = [
    ...others.flatMap(({ path, text }) => readManifest(path, text) ?? []),
    ...(parts.length > 0 ? [readCharts(parts)] : []),
    ...(modules.length > 0 ? [readTerraform(modules)] : []),
  ];
  const judgements = readings.flatMap((reading) => judge(reading, unasked).judgements);
  return {
    judgements: withoutIgnored(judgements, (path) => files.get(path)),
    problems: readings.reduce((sum, { problems }) => sum + problems.length, 0),
  };
}

/** Without the detail, which names the very words that an edit changes. */
function subjectOf({ rule, subject, place }: Judgement): string {
  return [rule, place.path, subject].join('|');
}

function keyOf({ rule, subject, detail = '', place }: Judgement): string {
  return [rule, place.path, subject, detail].join('|');
}

function languageOf(files: ReadonlyMap<string, string>, path: string): Language {
  const memory = new Map<string, Read>();
  const readWith = (text: string): Read => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    const made = read(new Map(files).set(path, text));
    memory.set(text, made);
    return made;
  };
  return {
    nodes: (text): readonly Node[] => valuesIn(path, text),
    remarks: (text) => commentsIn(path, text),
    problems: (text) => readWith(text).problems,
    counts: (text) => {
      const counts = new Map<string, number>();
      for (const judgement of readWith(text).judgements)
        counts.set(subjectOf(judgement), (counts.get(subjectOf(judgement)) ?? 0) + 1);
      return counts;
    },
  };
}

function withLineEnds(edits: readonly TextEdit[], text: string): readonly TextEdit[] {
  if (!text.includes('\r\n')) return edits;
  return edits.map((edit) => ({ ...edit, text: edit.text.replace(/(?<!\r)\n/g, '\r\n') }));
}
