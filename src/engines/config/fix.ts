import { bounded } from '../../core/bounded.js';
import { nameOf } from '../../core/paths.js';
import { generatedReason, isGenerated } from '../../fix/generated.js';
import { type Judged, judgementsWithin, type Offer, repairAll, sameRule } from '../../fix/loop.js';
import { baseComposeNames } from '../../knowledge/roles/compose.js';
import { isPartOfChart } from './analyzer.js';
import { isLaidOver } from './image-of.js';
import { type Judgement, judge, subjectName } from './judge.js';
import { readManifest } from './manifest.js';
import { sharedServices } from './models/compose/tree.js';
import type { Container } from './models/container.js';
import { readCharts } from './models/helm/index.js';
import { readTerraform } from './models/terraform/index.js';
import { forGood, withoutIgnored } from './pragmas.js';
import { type ConfigRepair, repairOf } from './repairs/index.js';
import { configRules } from './rules/index.generated.js';
import { rule as refusedByCompose } from './rules/refused-by-compose/index.js';
import { isSharedWith, isTakenOver } from './taken-over.js';
import { templateOf } from './template.js';
import { commentsIn, valuesIn } from './written.js';

export interface ConfigFixRequest {
  /** Texts by path of files that are read together: one manifest, the files of a chart, of a Terraform folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Services that other files extend or lay something over, by the path of their own. */
  readonly shared?: ReadonlyMap<string, ReadonlySet<string>>;
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

const maxRead = 20_000_000;

type Wanted = readonly [ConfigRepair, Judgement];

interface ConfigOffer extends Offer {
  readonly repair: ConfigRepair;
  readonly judgement: Judgement;
}

/**
 * Makes the wanted repairs that prove right: the findings are gone, the files are read as before but for the values
 * that are edited, no comment is lost, and nothing new is found. A template is left as it is.
 */
export function fixConfig(
  request: ConfigFixRequest,
  isWanted: (repair: ConfigRepair, judgement: Judgement) => boolean,
): ConfigFixResult {
  const templates = templatesIn(request.files);
  const limit = { maxJudgements: judgementsWithin(maxRead, request.files), retries: true };
  const { texts, made, refused } = repairAll<ConfigOffer>(
    { texts: request.files, batch: sameRule, ...limit },
    (files) =>
      judgedFrom(files, () =>
        wantedIn({ ...request, files }, isWanted).filter(({ path }) => !templates.has(path)),
      ),
  );
  return {
    texts: new Map([...texts].filter(([path, text]) => text !== request.files.get(path))),
    done: made.map(changeOf),
    refused: [
      ...refused.map(([offer, because]) => ({ ...changeOf(offer), because })),
      ...(templates.size === 0 ? [] : leftAlone(wantedIn(request, isWanted), templates)),
    ],
    lacking: offersIn({ ...request, files: texts }).lacking,
  };
}

/** Files that another program renders or writes, but for charts, whose language is known, and why each is left alone. */
function templatesIn(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [path, text] of files) {
    if (isOfChart(path, text) || isTerraform(path)) continue;
    const kind = templateOf(path, text);
    if (kind !== undefined) found.set(path, `the file is a template (${kind}), not a manifest yet`);
    else if (isGenerated(text)) found.set(path, generatedReason);
  }
  return found;
}

/** One refusal for each file says why nothing is done. */
function leftAlone(
  offers: readonly ConfigOffer[],
  templates: ReadonlyMap<string, string>,
): ConfigFixResult['refused'] {
  return [...templates].flatMap(([path, because]) => {
    const first = offers.find((offer) => offer.path === path);
    return first === undefined ? [] : [{ ...changeOf(first), because }];
  });
}

function wantedIn(
  request: ConfigFixRequest,
  isWanted: (repair: ConfigRepair, judgement: Judgement) => boolean,
): readonly ConfigOffer[] {
  return offersIn(request).repairs.flatMap(([repair, judgement]) =>
    isWanted(repair, judgement)
      ? [
          {
            path: repair.path,
            rule: judgement.rule,
            goal: subjectOf(judgement),
            key: keyOf(judgement),
            edits: repair.edits,
            mayWake: moreOfPod(judgement),
            repair,
            judgement,
          },
        ]
      : [],
  );
}

/** Once a container has a context, the missing one of its pod is reported by itself, with less weight. */
function moreOfPod({ about: { container, workload }, place }: Judgement): readonly string[] {
  if (container === undefined || workload?.format !== 'kubernetes') return [];
  return [['default-security-context', place.path, subjectName(workload)].join('|')];
}

function changeOf({ repair, judgement }: ConfigOffer): ConfigChange {
  const { path, summary, safety } = repair;
  return { rule: judgement.rule, subject: judgement.subject, path, summary, safety };
}

interface Offers {
  readonly repairs: readonly Wanted[];
  readonly lacking: ConfigFixResult['lacking'];
}

function offersIn({ files, shared, digestOf, isWantedRule = () => true }: ConfigFixRequest): Offers {
  const repairs: Wanted[] = [];
  const lacking = new Map<string, { readonly rule: string; readonly lacks: string }>();
  const textOf = (path: string) => files.get(path);
  const { judgements } = read(files);
  const refusedFiles = new Set(
    judgements.flatMap((judgement) => (isRefused(judgement) ? [judgement.place.path] : [])),
  );
  const containers = new Set(judgements.flatMap(({ about: { container } }) => container ?? []));
  const within = sharedServices([...files].map(([path, text]) => ({ path, text })));
  const isShared = ({ name, tree }: Container) =>
    [within, shared].some((known) => known?.get(tree.source.path)?.has(name) === true);
  const bases = [...containers].filter(isShared);
  for (const judgement of judgements) {
    if (!isWantedRule(judgement.rule, judgement.aliases)) continue;
    const repair = repairOf(judgement, { textOf, ...(digestOf ? { digestOf } : {}) });
    if (repair === undefined) continue;
    // What no one can start gains nothing, and the finding on what is wrong with it would be lost among the changes.
    if (refusedFiles.has(judgement.place.path))
      lacking.set(acceptedFile, { rule: judgement.rule, lacks: acceptedFile });
    else if ('lacks' in repair) lacking.set(repair.lacks, { rule: judgement.rule, lacks: repair.lacks });
    else
      repairs.push([
        decidedForOthers(repair, judgement, { containers, bases }, textOf(repair.path)),
        judgement,
      ]);
  }
  return { repairs, lacking: [...lacking.values()] };
}

/** Whether Compose refuses the file whatever is laid over it: what a variant does not declare, its base may. */
function isRefused({ rule, detail = '', place: { path } }: Judgement): boolean {
  if (rule !== refusedByCompose.id) return false;
  return /^(?:key|image)\b/.test(detail) || baseComposeNames.includes(nameOf(path));
}

const acceptedFile = 'a file that Compose does not refuse';

interface Others {
  readonly containers: Iterable<Container>;
  /** What other files extend or lay something over. */
  readonly bases: readonly Container[];
}

const sharing = /<<["']?[ \t]*:|:[ \t]*\*|\bextends\b/;

function decidedForOthers(
  repair: ConfigRepair,
  { about: { container } }: Judgement,
  { containers, bases }: Others,
  text = '',
): ConfigRepair {
  if (repair.safety === 'decide' || container === undefined) return repair;
  if (bases.some((base) => base === container || isSharedWith(base, repair.edits, container, text)))
    return {
      ...repair,
      safety: 'decide',
      reason: 'Another file takes over what is written here.',
    };
  if (!sharing.test(text) || !isTakenOver(repair.edits, container, containers, text)) return repair;
  const reason = 'A service of another image takes over what is written here.';
  return { ...repair, safety: 'decide', reason };
}

/** Every repair that could be made of some files, for questions before it is. */
export function repairsIn(request: ConfigFixRequest): readonly Wanted[] {
  return offersIn(request).repairs;
}

/** Images that a digest is wanted for, and it is not given. */
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
  const parts = all.filter(({ path, text }) => isOfChart(path, text));
  const modules = all.filter(({ path }) => isTerraform(path));
  const others = all.filter((file) => !parts.includes(file) && !modules.includes(file));
  const readings = [
    ...others.flatMap(({ path, text }) => readManifest(path, text) ?? []),
    ...(parts.length > 0 ? [readCharts(parts)] : []),
    ...(modules.length > 0 ? [readTerraform(modules)] : []),
  ];
  const judgements = readings
    // All of them: beyond a limit each repair would bring a further one to light, and count for nothing.
    .flatMap((reading) => judge(reading, unasked, Number.POSITIVE_INFINITY).judgements)
    .filter((judgement) => !isPartial(judgement));
  return {
    judgements: withoutIgnored(judgements, (path) => files.get(path)).filter(
      ({ ignoredUntil }) => ignoredUntil !== forGood,
    ),
    problems: readings.reduce((sum, { problems }) => sum + problems.length, 0),
  };
}

/**
 * Of a patch of Kustomize, or of a Compose file that is laid over another one: containers name no image there, and what they leave out
 * stands in the file below.
 */
function isPartial({ about: { workload, spot } }: Judgement): boolean {
  if (workload === undefined || !spot.source.isOriginal) return false;
  // A patch may add whole containers to those that it changes.
  if (workload.format === 'kubernetes') return workload.containers.some(isLaidOver);
  return workload.format === 'compose' && workload.containers.every(isLaidOver);
}

const helmTemplate = bounded(/(?:^|\/)templates\/.*\.tpl$/, 1024);

function isOfChart(path: string, text: string): boolean {
  return isPartOfChart(path, text) || helmTemplate.test(path);
}

function isTerraform(path: string): boolean {
  return /\.tf(?:vars)?$/.test(path);
}

/** Without the detail, which names the very words that an edit changes. */
function subjectOf({ rule, subject, place }: Judgement): string {
  return [rule, place.path, subject].join('|');
}

function keyOf({ rule, subject, detail = '', place }: Judgement): string {
  return [rule, place.path, subject, detail].join('|');
}

function judgedFrom(
  files: ReadonlyMap<string, string>,
  offers: () => readonly ConfigOffer[],
): Judged<ConfigOffer> {
  let known: Read | undefined;
  const all = (): Read => {
    known ??= read(files);
    return known;
  };
  return {
    offers,
    view: (path) => ({
      nodes: () => valuesIn(path, files.get(path) ?? ''),
      comments: () => commentsIn(path, files.get(path) ?? ''),
      problems: () => all().problems,
      counts: () => {
        const counts = new Map<string, number>();
        for (const judgement of all().judgements)
          counts.set(subjectOf(judgement), (counts.get(subjectOf(judgement)) ?? 0) + 1);
        return counts;
      },
    }),
  };
}
