import { reasonOf } from '../../../core/errors.js';
import type { Finding } from '../../../core/finding.js';
import { type Gap, gap } from '../../../core/gap.js';
import { forgetObservations } from '../attacks/observe.js';
import { isSignIn } from '../attacks/sign-in.js';
import type { ActiveCheck, ActiveTarget, Confidence, Prober, Proof } from '../check.js';
import { inOrder } from '../crawl/spider.js';
import { urlTemplate } from '../crawl/template.js';
import type { Exchange, ProbeRequest } from '../exchange.js';
import { isFault } from '../http/fault.js';
import { fieldOf, withField } from '../http/fields.js';
import { cookiesOf } from '../page/cookies.js';
import { isToken } from '../page/jwt.js';
import { withPayload } from '../places/index.js';
import { withCookies } from '../session/jar.js';
import type { Session } from '../session/session.js';
import { findingOfProof } from './findings.js';
import { sampleRanks, type Unit } from './plan.js';
import { createProber, type ProberContext } from './prober.js';
import { firstOfEachPage, type Provoked } from './provoked.js';
import { releaseAfter } from './release.js';
import { counted, type Ledger, placeOf } from './spent.js';
import { doubtOf } from './verify.js';

export interface AttackOptions {
  readonly checks: readonly ActiveCheck[];
  readonly context: ProberContext;
  readonly session: Session;
  readonly concurrency: number;
  readonly leastConfidence: Confidence;
  /** Ids of units that an interrupted scan has done. */
  readonly done: ReadonlySet<string>;
  readonly secrets: () => readonly string[];
  readonly ledger?: Ledger;
  readonly provoked?: Provoked;
  isOver(): boolean;
  onUnit?(done: number, total: number, unit: Unit, findings: readonly Finding[]): void;
}

export interface AttackResult {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly done: readonly string[];
  /** Error pages that show something. */
  readonly provoked: readonly Exchange[];
  /** Units that were left because the budget ended or the scan was stopped. */
  readonly left: number;
  /** Units of templates whose sample showed no difference. */
  readonly sampled: number;
  /** Proofs that did not hold when they were tried again. */
  readonly doubtful: number;
}

const confidences: readonly Confidence[] = ['low', 'medium', 'high', 'confirmed'];

/**
 * All units, so many at once; findings in the order of the units whatever was faster. Of many pages of one template a
 * sample is attacked; the others too where the sample shows that they do not run the same code.
 */
export async function attackUnits(units: readonly Unit[], options: AttackOptions): Promise<AttackResult> {
  let count = 0;
  const lanes = new Lanes();
  const attackAll = (list: readonly Unit[]) => {
    const release = releaseAfter(list, (observed) => {
      forgetObservations(observed);
      if ('url' in observed) options.context.benign.delete(observed);
    });
    return inOrder(list, options.concurrency, async (unit) => {
      const end = await lanes.enter(options.context.mayWrite ? laneOf(unit) : undefined);
      try {
        return await attacked(unit);
      } finally {
        release(unit);
        end();
      }
    });
  };
  const attacked = async (unit: Unit) => {
    if (options.done.has(unit.id)) return { ...nothing, isDone: true };
    if (options.isOver()) return nothing;
    const outcome = await attackUnit(unit, options);
    count += 1;
    options.onUnit?.(count, units.length, unit, outcome.findings);
    return outcome;
  };
  const sample = units.filter(({ rank }) => rank < sampleRanks);
  const first = await attackAll(sample);
  const differing = differingGroups(sample, first);
  const rest = units.filter(({ rank, group }) => rank >= sampleRanks && differing.has(group));
  const outcomes = [...first, ...(await attackAll(rest))];
  const all = [...sample, ...rest];
  return {
    findings: unique(all.flatMap((unit, index) => named(unit, outcomes[index], differing))),
    gaps: outcomes.flatMap(({ gaps }) => gaps),
    done: all.filter((_, index) => outcomes[index]?.isDone === true).map(({ id }) => id),
    provoked: firstOfEachPage(outcomes.flatMap(({ provoked }) => provoked)),
    left: outcomes.filter(({ isDone }) => !isDone).length,
    sampled: units.length - all.length,
    doubtful: outcomes.reduce((sum, { doubtful }) => sum + doubtful, 0),
  };
}

/** What an attack on a form writes, an attack on the same form beside it would overwrite before it is seen. */
function laneOf({ request }: Unit): string | undefined {
  return request.method === 'GET' || request.method === 'HEAD'
    ? undefined
    : `${request.method} ${urlTemplate(request.url)}`;
}

class Lanes {
  private readonly last = new Map<string, Promise<void>>();

  /** Waits for those that entered before, and gives what lets the next one in. */
  async enter(lane: string | undefined): Promise<() => void> {
    if (lane === undefined) return () => undefined;
    const before = this.last.get(lane);
    let end = (): void => undefined;
    this.last.set(
      lane,
      new Promise((resolve) => {
        end = resolve;
      }),
    );
    await before;
    return end;
  }
}

/** Templates of which some members have a weakness that others do not have. */
function differingGroups(units: readonly Unit[], outcomes: readonly Outcome[]): ReadonlySet<string> {
  const rules = new Map<string, Map<number, Set<string>>>();
  for (const [index, { group, rank }] of units.entries()) {
    const members = rules.get(group) ?? new Map<number, Set<string>>();
    rules.set(group, members);
    const own = members.get(rank) ?? new Set<string>();
    members.set(rank, own);
    for (const { rule } of outcomes[index]?.findings ?? []) own.add(rule);
  }
  const differs = [...rules].filter(
    ([, members]) => new Set([...members.values()].map((own) => [...own].sort().join())).size > 1,
  );
  return new Set(differs.map(([group]) => group));
}

interface Outcome {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly doubtful: number;
  readonly provoked: readonly Exchange[];
  readonly isDone: boolean;
}

const nothing: Outcome = { findings: [], gaps: [], doubtful: 0, provoked: [], isDone: false };

async function attackUnit(unit: Unit, options: AttackOptions): Promise<Outcome> {
  const findings: Finding[] = [];
  const gaps: Gap[] = [];
  const provoked: Exchange[] = [];
  let doubtful = 0;
  let baseline: Promise<Exchange> | undefined;
  const fitting = options.checks.filter((one) => fits(one, unit, options.context.technologies));
  const inOrder = [...fitting.filter(({ isDear }) => !isDear), ...fitting.filter(({ isDear }) => isDear)];
  for (const check of inOrder) {
    if (options.isOver()) return { findings, gaps, doubtful, provoked, isDone: false };
    const probing = proberFor(check, unit, options);
    const prober = options.provoked?.watching(probing, (exchange) => provoked.push(exchange)) ?? probing;
    const target = withToken(unit.target, options.session);
    const isOwn = (asked: ProbeRequest) => target.scope === 'operation' && asked === target.request;
    // The benign answer is asked for once, not by every check anew; with the session's token it is the same one.
    const own: Prober = {
      ...prober,
      seen: (asked) => prober.seen?.(isOwn(asked) ? unit.request : asked),
      baseline: () => {
        baseline ??= prober.baseline();
        return baseline;
      },
    };
    try {
      for (const proof of await check.attack(target, own)) {
        if (confidences.indexOf(proof.confidence) < confidences.indexOf(options.leastConfidence)) continue;
        const finding = await verified(check, proof, unit, prober, options);
        if (finding === undefined) doubtful += 1;
        else findings.push(finding);
      }
    } catch (thrown) {
      if (thrown instanceof SignInLimited) {
        gaps.push(gap('dast', { at: 'url', url: unit.request.url }, thrown.message, 'note'));
        return { findings, gaps, doubtful, provoked, isDone: true };
      }
      const reason = stopReason(thrown);
      if (reason === 'over') return { findings, gaps, doubtful, provoked, isDone: false };
      if (reason !== 'fault') gaps.push(checkGap(check, unit, reason));
      else baseline = undefined;
    }
  }
  return { findings, gaps, doubtful, provoked, isDone: true };
}

function proberFor(check: ActiveCheck, unit: Unit, { context, session, ledger }: AttackOptions): Prober {
  const prober = createProber(context, session, unit.request, `${unit.id} ${check.id}`);
  return limitedProber(
    counted(prober, () => ledger?.add(check.id, placeOf(unit))),
    unit,
    context,
  );
}

class SignInLimited extends Error {
  constructor() {
    super('The sign-in limits attempts: it was attacked until it did.');
  }
}

/** A sign-in that limits attempts is left alone then: each further attempt would prolong the lock, ours as well. */
function limitedProber(
  prober: Prober,
  { request, target }: Unit,
  { cookieStyle }: Pick<ProberContext, 'cookieStyle'>,
): Prober {
  if (target.scope !== 'place' || !isSignIn(request)) return prober;
  return {
    ...prober,
    send: async (place, payload) => {
      const exchange = await prober.request(withPayload(place, payload, cookieStyle(place)));
      if (exchange.response.status === 429 || exchange.response.status === 423) throw new SignInLimited();
      return exchange;
    },
  };
}

/** Checks of tokens have to see the token; everywhere else the session adds its fields by itself. */
function withToken(target: ActiveTarget, session: Session): ActiveTarget {
  if (target.scope !== 'operation') return target;
  const { authorization, cookie = '' } = session.fieldsFor(target.request.url);
  if (authorization === undefined) return withTokenCookie(target, cookie);
  if (fieldOf(target.request.headers, 'authorization') !== undefined) return target;
  return {
    ...target,
    request: {
      ...target.request,
      headers: withField(target.request.headers, 'Authorization', authorization),
    },
  };
}

/** A JSON Web Token in the session's cookie. */
function withTokenCookie(
  target: Extract<ActiveTarget, { scope: 'operation' }>,
  cookie: string,
): ActiveTarget {
  const pair = cookiesOf({ headers: [['Cookie', cookie]] }).find(([, text]) => isToken(text));
  if (pair === undefined) return target;
  const [name, value] = pair;
  const headers = withCookies(target.request.headers, [{ name, value }]);
  return { ...target, request: { ...target.request, headers } };
}

function fits(check: ActiveCheck, { target }: Unit, technologies: readonly string[]): boolean {
  if (check.scope !== target.scope) return false;
  if (target.scope === 'place' && !check.places.includes(target.place.kind)) return false;
  // What headers show is little; only where a language is known can others be ruled out.
  if (check.technologies.length === 0 || !technologies.some((one) => languages.has(one))) return true;
  return check.technologies.some((one) => technologies.some((own) => own.includes(one)));
}

const languages = new Set(['python', 'node', 'php', 'java', 'dotnet', 'ruby', 'go']);

/** Faults of the network are counted by the client; anything else is a defect that must not be silent. */
function stopReason(thrown: unknown): 'over' | 'fault' | Error {
  if (isFault(thrown, 'budget', 'stopped')) return 'over';
  if (isFault(thrown)) return 'fault';
  return thrown instanceof Error ? thrown : new Error(reasonOf(thrown));
}

function checkGap(check: ActiveCheck, unit: Unit, reason: Error): Gap {
  return gap(
    'dast',
    { at: 'url', url: unit.request.url },
    `The check ${check.id} stopped: ${reason.message}`,
  );
}

async function verified(
  check: ActiveCheck,
  proof: Proof,
  unit: Unit,
  prober: Prober,
  { secrets }: AttackOptions,
): Promise<Finding | undefined> {
  const doubt = await doubtOf(proof, (request) => prober.request(request));
  if (doubt !== undefined) return undefined;
  const place = unit.target.scope === 'place' ? unit.target.place : undefined;
  return findingOfProof(check, proof, place, proof.repeated + 1, secrets());
}

/** Where pages of one template run different code, each is a place of its own: its path takes the place of the template. */
function named(
  { group }: Unit,
  outcome: Outcome | undefined,
  differing: ReadonlySet<string>,
): readonly Finding[] {
  const findings = outcome?.findings ?? [];
  return differing.has(group) ? findings.map(withOwnPath) : findings;
}

function withOwnPath(finding: Finding): Finding {
  const [place] = finding.locations;
  const path = place.at === 'url' && URL.canParse(place.url) ? new URL(place.url).pathname : '';
  const [engine = '', rule = '', address = '', ...rest] = finding.fingerprint.split('|');
  return {
    ...finding,
    fingerprint: [engine, rule, `${address.split(' ', 1)[0]} ${path}`, ...rest].join('|'),
  };
}

const mostPlaces = 50;

/** The same weakness of one template is one finding with several places. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const known = seen.get(finding.fingerprint);
    if (known === undefined) seen.set(finding.fingerprint, finding);
    else seen.set(finding.fingerprint, withPlaces(known, finding));
  }
  return [...seen.values()];
}

function withPlaces(known: Finding, { locations }: Finding): Finding {
  const urls = new Set(known.locations.map((place) => JSON.stringify(place)));
  const others = locations.filter((place) => !urls.has(JSON.stringify(place)));
  const [first, ...rest] = known.locations;
  return { ...known, locations: [first, ...[...rest, ...others].slice(0, mostPlaces)] };
}
