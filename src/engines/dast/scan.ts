import { SeaworthyError } from '../../core/errors.js';
import { isNonEmpty } from '../../core/location.js';
import type { ActiveCheck, PassiveCheck } from './check.js';
import { checks as allChecks } from './checks/index.generated.js';
import type { Lead } from './crawl/discover.js';
import { learnMissing, type MissingPages } from './crawl/missing.js';
import { graphqlLeads } from './crawl/seeds/graphql.js';
import { type CrawlResult, crawl, type Operation } from './crawl/spider.js';
import type { Exchange, ProbeRequest } from './exchange.js';
import { originsOf, resolveHosts } from './hosts.js';
import { type Authorization, authorize } from './http/authorization.js';
import { type Client, createClient } from './http/client.js';
import { isFault } from './http/fault.js';
import { createScope, originOf } from './http/scope.js';
import { attackUnits } from './scan/attack.js';
import { type CookieStyles, cookieStyles } from './scan/cookie-styles.js';
import { trafficGaps } from './scan/gaps.js';
import { landingsOf } from './scan/landings.js';
import { markersFor } from './scan/markers.js';
import { type DastOptions, type DastResult, noStatistics } from './scan/options.js';
import { type Listener, listenOutOfBand } from './scan/out-of-band.js';
import { lookAt } from './scan/passive.js';
import { attackablePlaces, type PlaceContext, planUnits, type Unit, variablePaths } from './scan/plan.js';
import { chooseChecks } from './scan/policy.js';
import type { ProberContext } from './scan/prober.js';
import { progressText } from './scan/progress-text.js';
import { provokedErrors } from './scan/provoked.js';
import { createLedger, type Ledger } from './scan/spent.js';
import { technologiesSeen } from './scan/technologies.js';
import { auditServices, isService } from './services/index.js';
import { openSessions, type Sessions } from './session/index.js';

export type { DastOptions, DastResult, DastStatistics, ExploreContext } from './scan/options.js';

/**
 * Crawls, reads and attacks an application over HTTP. Findings are confirmed by repetition; what could not be seen is a
 * gap.
 * @throws SeaworthyError USAGE without authorisation; NETWORK where the target does not answer at all
 */
export async function scanEndpoint(options: DastOptions): Promise<DastResult> {
  const startedMs = options.nowMs();
  const targets = options.targets.filter((target) => !isService(target));
  const services = await auditServices(options.targets.filter(isService), options);
  for (const finding of services?.findings ?? []) options.onFinding?.(finding);
  if (isNonEmpty(targets)) {
    const result = await scanApplication({ ...options, targets }, startedMs);
    const [findings, gaps] = [services?.findings ?? [], services?.gaps ?? []];
    return { ...result, findings: [...result.findings, ...findings], gaps: [...result.gaps, ...gaps] };
  }
  const authorization = services?.authorization ?? authorize('', [], options.ownersWord);
  const ms = Math.round(options.nowMs() - startedMs);
  return {
    findings: services?.findings ?? [],
    gaps: services?.gaps ?? [],
    authorization,
    statistics: { ...noStatistics, requests: services?.requests ?? 0, ms },
    crawl: { exchanges: [], operations: [], leads: [], skipped: new Map(), pages: [], cut: 0 },
    done: [],
    isComplete: true,
  };
}

async function scanApplication(options: DastOptions, startedMs: number): Promise<DastResult> {
  const origins = originsOf(options.targets);
  const { pinned, addresses } = await resolveHosts(origins);
  const authorization = authorize(origins.join(', '), addresses, options.ownersWord);
  const scope = createScope({ origins, excluded: options.excluded });
  const client = createClient({
    scope,
    pinned,
    concurrencyPerHost: options.concurrency,
    maxRequests: options.maxRequests,
    deadlineMs: startedMs + options.maxMs,
    nowMs: options.nowMs,
    clockMs: options.session.nowMs,
    ...(options.requestsPerSecond === undefined ? {} : { requestsPerSecond: options.requestsPerSecond }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  });
  const outOfBand =
    options.outOfBandHost === undefined
      ? undefined
      : await listenOutOfBand(options.outOfBandHost, options.seed);
  try {
    return await scanWith({
      options,
      client,
      origins,
      scope: scope.allows,
      authorization,
      outOfBand,
      startedMs,
      ledger: createLedger(),
    });
  } finally {
    await client.close();
    await outOfBand?.close();
  }
}

interface Parts {
  readonly options: DastOptions;
  readonly client: Client;
  readonly origins: readonly string[];
  readonly scope: (url: string) => boolean;
  readonly authorization: Authorization;
  readonly outOfBand: Listener | undefined;
  readonly startedMs: number;
  readonly ledger: Ledger;
}

async function scanWith(parts: Parts): Promise<DastResult> {
  const { options, client } = parts;
  const marker = markersFor(options.seed, 'missing pages');
  const probe = (request: Parameters<Client['send']>[0]) => client.send(request, { isPatient: true });
  await assertAnswers(options.targets, probe);
  const missing = await learnMissing(parts.origins, marker, probe);
  const sessions = await openSessions(client, options.targets, options.session, options.headers);
  for (const gap of sessions.gaps) options.onGap?.(gap);
  const crawled = await crawlAll(parts, sessions, missing);
  await sessions.learnTokens(crawled.pages);
  parts.ledger.add('crawl', '', client.counts().sent);
  const chosen = chooseChecks(allChecks, options);
  const looked = lookAt(crawled.exchanges, chosen.passive, options.leastConfidence, sessions.secrets());
  for (const finding of looked.findings) options.onFinding?.(finding);
  const active = options.mode === 'baseline' || !options.policy.active ? [] : chosen.active;
  const readers = chosen.passive.filter(({ readsErrors }) => readsErrors === true);
  const attacked = await attackAll(parts, sessions, crawled, { active, readers }, missing);
  // Again with the pages of the crawl: what both show is one finding.
  const shown = attacked.provoked.length === 0 ? [] : [...crawled.exchanges, ...attacked.provoked];
  const errors = lookAt(shown, readers, options.leastConfidence, sessions.secrets());
  const findings = [
    ...looked.findings,
    ...(options.resumed?.findings ?? []),
    ...attacked.findings,
    ...errors.findings,
  ];
  const left = attacked.left;
  return {
    findings: [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()],
    gaps: [
      ...sessions.gaps,
      ...looked.gaps,
      ...attacked.gaps,
      ...trafficGaps({
        counts: client.counts(),
        crawled,
        softHosts: missing.softHosts,
        left,
        sampled: attacked.sampled,
        doubtful: attacked.doubtful,
        target: options.targets[0],
      }),
    ],
    authorization: parts.authorization,
    statistics: {
      requests: client.counts().sent,
      refusedByScope: client.counts().refusedByScope,
      pages: crawled.exchanges.length,
      operations: new Set(crawled.operations.map(({ key }) => key)).size,
      units: attacked.units,
      unitsLeft: left,
      checks: { passive: chosen.passive.length, active: active.length },
      doubtful: attacked.doubtful,
      spent: parts.ledger.entries(),
      ms: Math.round(options.nowMs() - parts.startedMs),
    },
    crawl: crawled,
    done: [...(options.resumed?.done ?? []), ...attacked.done],
    isComplete: left === 0,
  };
}

async function crawlAll(
  { options, scope }: Parts,
  sessions: Sessions,
  missing: MissingPages,
): Promise<CrawlResult> {
  const stage = options.progress.stage('crawl');
  const settings = {
    maxPages: options.maxPages,
    maxDepth: options.maxDepth,
    submits: options.mode !== 'baseline',
    isCareful: !options.writes,
    concurrency: options.concurrency,
    missing,
    send: (request: Parameters<Client['send']>[0]) => sessions.first.send(request),
    inScope: scope,
    onPage: (done: number, waiting: number, url: string) => stage.update(done, done + waiting, url),
  };
  const starts = options.targets.map(
    (url): Lead => ({ request: { method: 'GET', url, headers: [] }, from: 'target' }),
  );
  const signIns = sessions.signInPages.map(
    (url): Lead => ({ request: { method: 'GET', url, headers: [] }, from: 'sign-in' }),
  );
  const seeds = [...starts, ...signIns, ...options.seeds, ...(await schemaLeads(options.graphql, sessions))];
  const first = await crawl({ ...settings, seeds, guessesWellKnown: true });
  const explored = (await options.explore?.({ sessions, crawl: first, inScope: scope })) ?? [];
  const result =
    explored.length === 0
      ? first
      : await crawl({
          ...settings,
          seeds: [...seeds, ...explored],
          guessesWellKnown: true,
        });
  stage.end(`${result.exchanges.length} pages, ${result.operations.length} operations`);
  return result;
}

async function schemaLeads(endpoints: readonly string[], sessions: Sessions): Promise<readonly Lead[]> {
  const leads: Lead[] = [];
  for (const url of endpoints) {
    try {
      leads.push(...(await graphqlLeads(url, (request) => sessions.first.send(request))));
    } catch (thrown) {
      if (!isFault(thrown)) throw thrown;
    }
  }
  return leads;
}

async function attackAll(
  { options, client, outOfBand, startedMs, scope, ledger }: Parts,
  sessions: Sessions,
  crawled: CrawlResult,
  {
    active: checks,
    readers,
  }: { readonly active: readonly ActiveCheck[]; readonly readers: readonly PassiveCheck[] },
  missing: MissingPages,
) {
  const nothing = {
    ...{ findings: [], gaps: [], done: [], provoked: [] },
    ...{ left: 0, sampled: 0, doubtful: 0, units: 0 },
  };
  if (checks.length === 0) return nothing;
  const technologies = [...new Set([...options.technologies, ...technologiesSeen(crawled.exchanges)])];
  const styles = cookieStyles(technologies, (request) => sessions.first.send(request, { isAttack: true }));
  const withToken = sender(sessions, crawled, scope);
  const sentBefore = client.counts().sent;
  const benign = new WeakMap<ProbeRequest, Exchange>();
  const units = await planned({ crawled, sessions, styles, options, missing, benign, withToken });
  ledger.add('inputs', '', client.counts().sent - sentBefore);
  const stage = options.progress.stage('attack');
  const browser = options.openBrowser?.({ sessions, inScope: scope });
  const context: ProberContext = {
    seed: options.seed,
    strength: options.strength,
    mayWrite: options.writes,
    sessions: sessions.all,
    anonymous: sessions.anonymous,
    technologies,
    pages: crawled.exchanges,
    noise: new WeakMap(),
    benign,
    cookieStyle: styles.of,
    ...(outOfBand === undefined ? {} : { outOfBand }),
    handshake: (origin, offer) => client.handshake(origin, offer),
    ...(browser === undefined ? {} : { browser }),
    withToken,
  };
  let found = 0;
  const attack = attackUnits(units, {
    checks,
    context,
    session: sessions.first,
    concurrency: options.concurrency,
    leastConfidence: options.leastConfidence,
    done: new Set(options.resumed?.done ?? []),
    secrets: sessions.secrets,
    ledger,
    provoked: provokedErrors(readers),
    isOver: () =>
      options.signal?.aborted === true ||
      options.nowMs() - startedMs >= options.maxMs ||
      client.counts().sent >= options.maxRequests,
    onUnit: (done, total, { request }, findings) => {
      found += findings.length;
      for (const finding of findings) options.onFinding?.(finding);
      const path = request.url.slice((originOf(request.url) ?? '').length);
      const elapsedMs = options.nowMs() - startedMs;
      stage.update(
        done,
        total,
        progressText({ sent: client.counts().sent, elapsedMs, found, done, total, path }),
      );
    },
  });
  const result = await attack.finally(() => browser?.close());
  stage.end(`${units.length} places, ${result.findings.length} findings`);
  return { ...result, units: units.length };
}

/** With a fresh token against forgery, and read on the page that the answer leads to. */
function sender(
  sessions: Sessions,
  { operations }: CrawlResult,
  inScope: (url: string) => boolean,
): ProberContext['withToken'] {
  const signIns = new Set(sessions.signInPages);
  const landings = landingsOf(operations, inScope, (url) => signIns.has(url));
  return (request, session, send) =>
    landings.send(request, session, (next) => sessions.send(next, session, send));
}

async function planned({
  crawled,
  sessions,
  styles,
  options: { seed },
  missing: { isMissing, isUsual },
  benign,
  withToken,
}: {
  readonly crawled: CrawlResult;
  readonly sessions: Sessions;
  readonly styles: CookieStyles;
  readonly options: DastOptions;
  readonly missing: MissingPages;
  readonly benign: ProberContext['benign'];
  readonly withToken: ProberContext['withToken'];
}): Promise<readonly Unit[]> {
  const paths = variablePaths(crawled.operations);
  const openPaths = new Map<string, Promise<boolean>>();
  const offers: PlaceContext['offers'] = new Map();
  const placesOf = (operation: Operation) =>
    attackablePlaces(operation, {
      styles,
      signedInCookies: sessions.cookieNames(),
      variablePaths: paths,
      openPaths,
      offers,
      isMissing,
      isUsual,
      isIssued: sessions.isIssued,
      send: (request) =>
        withToken(request, sessions.first, (fresh) => sessions.first.send(fresh, { isAttack: true })),
      marker: markersFor(seed, `places of ${operation.request.method} ${operation.request.url}`),
      seen: (request, { response }) => benign.set(request, { request, response }),
    });
  return planUnits(crawled.operations, placesOf, paths);
}

/** @throws SeaworthyError NETWORK */
async function assertAnswers(
  targets: readonly string[],
  send: (request: Parameters<Client['send']>[0]) => Promise<unknown>,
): Promise<void> {
  for (const url of targets) {
    try {
      await send({ method: 'GET', url, headers: [] });
    } catch (thrown) {
      throw new SeaworthyError('NETWORK', 'The target does not answer.', {
        where: url,
        whatToDo: 'Start the application, and check address and port.',
        cause: thrown,
      });
    }
  }
}
