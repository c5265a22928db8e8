import type { Finding } from '../../core/finding.js';
import { type Gap, gap } from '../../core/gap.js';
import type { BaseImage, Report, ReportTarget } from '../../core/report.js';
import type { Disk } from '../../core/world.js';
import type { BaseChange } from '../plan/base.js';
import { ofBase } from './attribute.js';
import { type Candidate, movesFrom, nameOf } from './moves.js';
import { type Hints, type Recognised, recogniseBase } from './recognise.js';

export { withOrigins } from './attribute.js';
export { type Candidate, nameOf } from './moves.js';
export type { Recognised } from './recognise.js';

/** What the user knows of the base. */
export interface BaseRequest {
  /** Path of the Dockerfile that made the image. */
  readonly dockerfile?: string;
  /** Images that may be the base, or that may become it. */
  readonly images: readonly string[];
}

const maxDockerfileBytes = 1024 * 1024;
const mostMoves = 20;

export interface FoundBase {
  readonly recognised?: Recognised;
  readonly gaps: readonly Gap[];
}

/** @throws SeaworthyError NOT_FOUND where there is no such Dockerfile */
export function findBase(
  target: ReportTarget,
  { dockerfile }: BaseRequest,
  candidates: readonly Candidate[],
  disk: Disk,
): FoundBase {
  const known = candidates.map((one) => ({
    name: nameOf(one),
    layers: (one.target.layers ?? []).map(({ diffId }) => diffId),
  }));
  const file =
    dockerfile === undefined
      ? undefined
      : {
          path: dockerfile,
          text: new TextDecoder().decode(disk.readFile(dockerfile, { maxBytes: maxDockerfileBytes })),
        };
  const hints: Hints = { known, ...(file === undefined ? {} : { dockerfile: file }) };
  const recognised = recogniseBase(target, hints);
  const isUnfit = dockerfile !== undefined && recognised?.base.dockerfile === undefined;
  const reason =
    'The steps of this Dockerfile do not fit the history of the image, so its lines are not named';
  return {
    ...(recognised === undefined ? {} : { recognised }),
    gaps: isUnfit ? [gap('base-image', { at: 'file', path: dockerfile }, reason, 'note')] : [],
  };
}

/** The base as the report shows it, with the change of it that the plan has. */
export function changeOfBase(
  { base }: Recognised,
  findings: readonly Finding[],
  candidates: readonly Candidate[],
  broken: ReadonlySet<string>,
): BaseChange {
  const others = candidates.filter((one) => nameOf(one) !== base.name);
  const moves = movesFrom(base, findings, others, broken);
  const shown: BaseImage = {
    ...base,
    findings: ofBase(findings),
    moves: moves
      .slice(0, mostMoves)
      .map(({ name, effort, clears, brings }) => ({ name, effort, clears, brings })),
  };
  const [move] = moves;
  return { base: shown, ...(move === undefined ? {} : { move }) };
}

/** What is left of an inventory without its base, with another one below it. */
export function rebased(
  inventory: Report['inventory'],
  findings: readonly Finding[],
  candidate: Candidate,
): Report['inventory'] {
  const gone = new Set(
    findings.flatMap(({ origin, evidence }) =>
      origin?.part === 'base' && evidence.kind === 'vulnerable-component'
        ? evidence.components.map(({ purl }) => purl)
        : [],
    ),
  );
  const kept = inventory.components.filter(({ purl }) => !gone.has(purl));
  const there = new Set(kept.map(({ purl }) => purl));
  const brought = candidate.inventory.components.filter(({ purl }) => !there.has(purl));
  const { distribution = inventory.distribution } = candidate.inventory;
  return {
    ...inventory,
    ...(distribution === undefined ? {} : { distribution }),
    components: [...kept, ...brought].sort((a, b) => (a.purl < b.purl ? -1 : 1)),
  };
}
