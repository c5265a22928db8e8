import type { TextEdit } from '../../fix/edit.js';
import { type Language, type Node, type Proof, prove } from '../../fix/prove.js';
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
/** Characters that may be read in all rounds together: long files get fewer of them, and a second run goes on. */
const mostRead = 20_000_000;

type Wanted = readonly [ConfigRepair, Judgement];

/**
 * Makes the wanted repairs, rule by rule; where those of a rule do not hold together, one by one. Each step is proved
 * before the next: the findings are gone, the files are read as before but for the values that are edited, no comment
 * is lost, and nothing new is found. What cannot be proved is not made.
 */
export function fixConfig(
  request: ConfigFixRequest,
  isWanted: (repair: ConfigRepair, judgement: Judgement) => boolean,
): ConfigFixResult {
  let files = request.files;
  const changed = new Map<string, string>();
  const done: ConfigChange[] = [];
  const refused = new Map<string, ConfigChange & { readonly because: string }>();
  let isWorthRetrying = false;
  for (let round = 0; round < roundsFor(files); round++) {
    const open = offersIn({ ...request, files }).repairs.filter(
      ([repair, judgement]) => !refused.has(keyOf(judgement)) && isWanted(repair, judgement),
    );
    const [first] = open;
    if (first === undefined) {
      if (!isWorthRetrying || refused.size === 0) break;
      refused.clear();
      isWorthRetrying = false;
      continue;
    }
    const together = apart(
      open.filter(([{ path }, { rule }]) => path === first[0].path && rule === first[1].rule),
    );
    const language = languageOf(files, first[0].path);
    const step =
      attempt(together, files, language) ??
      (together.length > 1 ? attempt([first], files, language) : undefined);
    if (step === undefined) {
      const proof = proofOf([first], files, language);
      refused.set(keyOf(first[1]), { ...changeOf(first), because: proof.holds ? '' : proof.because });
      continue;
    }
    files = new Map(files).set(first[0].path, step.text);
    changed.set(first[0].path, step.text);
    done.push(...step.made.map(changeOf));
    isWorthRetrying = true;
  }
  return {
    texts: changed,
    done,
    refused: [...refused.values()],
    lacking: offersIn({ ...request, files }).lacking,
  };
}

function roundsFor(files: ReadonlyMap<string, string>): number {
  const length = [...files.values()].reduce((sum, text) => sum + text.length, 1);
  return Math.min(mostRounds, Math.max(20, Math.floor(mostRead / length)));
}

function attempt(
  wanted: readonly Wanted[],
  files: ReadonlyMap<string, string>,
  language: Language,
): { readonly text: string; readonly made: readonly Wanted[] } | undefined {
  const proof = proofOf(wanted, files, language);
  return proof.holds ? { text: proof.text, made: wanted } : undefined;
}

function proofOf(wanted: readonly Wanted[], files: ReadonlyMap<string, string>, language: Language): Proof {
  const before = files.get(wanted[0]?.[0].path ?? '') ?? '';
  const goals = new Map<string, number>();
  for (const [, judgement] of wanted)
    goals.set(subjectOf(judgement), (goals.get(subjectOf(judgement)) ?? 0) + 1);
  return prove(
    before,
    goals,
    withLineEnds(
      wanted.flatMap(([{ edits }]) => edits),
      before,
    ),
    language,
  );
}

/** Repairs whose edits keep out of each other's way. */
function apart(wanted: readonly Wanted[]): readonly Wanted[] {
  const sorted = wanted
    .map((one) => ({ one, start: startOf(one), end: Math.max(...one[0].edits.map(({ end }) => end)) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const chosen: Wanted[] = [];
  let at = -1;
  for (const { one, start, end } of sorted) {
    if (start <= at) continue;
    chosen.push(one);
    at = end;
  }
  return chosen;
}

function startOf([{ edits }]: Wanted): number {
  return Math.min(...edits.map(({ start }) => start));
}

function changeOf([{ path, summary, safety }, { rule, subject }]: Wanted): ConfigChange {
  return { rule, subject, path, summary, safety };
}

interface Offers {
  readonly repairs: readonly Wanted[];
  readonly lacking: ConfigFixResult['lacking'];
}

function offersIn({ files, digestOf, isWantedRule = () => true }: ConfigFixRequest): Offers {
  const repairs: Wanted[] = [];
  const lacking = new Map<string, { readonly rule: string; readonly lacks: string }>();
  const textOf = (path: string) => files.get(path);
  for (const judgement of read(files).judgements) {
    if (!isWantedRule(judgement.rule, judgement.aliases)) continue;
    const repair = repairOf(judgement, { textOf, ...(digestOf ? { digestOf } : {}) });
    if (repair === undefined) continue;
    if ('lacks' in repair) lacking.set(repair.lacks, { rule: judgement.rule, lacks: repair.lacks });
    else repairs.push([repair, judgement]);
  }
  return { repairs, lacking: [...lacking.values()] };
}

/** Every repair that could be made of some files, for questions before it is. */
export function repairsIn(request: ConfigFixRequest): readonly Wanted[] {
  return offersIn(request).repairs;
}

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

/** Rules that speak without being asked to by settings. */
const unasked = configRules.filter(({ needs }) => needs === undefined);

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
