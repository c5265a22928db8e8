import { SeaworthyError } from '../../core/errors.js';
import type { ExchangeEvidence, Finding } from '../../core/finding.js';
import { resolveHosts } from './hosts.js';
import { authorize } from './http/authorization.js';
import { createClient } from './http/client.js';
import { isFault } from './http/fault.js';
import { bodyText } from './http/fields.js';
import { createScope } from './http/scope.js';
import { requestFromText } from './scan/evidence.js';
import { withLanding } from './scan/landings.js';
import { openSessions, type SessionOptions } from './session/index.js';

export interface ReplayOptions {
  readonly session: SessionOptions;
  readonly ownersWord?: string;
  /** Another address of the same application. */
  readonly target?: string;
  readonly nowMs: () => number;
}

export interface ReplayOutcome {
  readonly finding: Finding;
  readonly isThere: boolean;
  /** A sentence: what was seen. */
  readonly because: string;
}

type Proved = Finding & { readonly evidence: ExchangeEvidence };

const maxMs = 10 * 60_000;

/** Sends attack and control of each finding again. @throws SeaworthyError USAGE without authorisation */
export async function replayFindings(
  findings: readonly Proved[],
  options: ReplayOptions,
): Promise<readonly ReplayOutcome[]> {
  const originFor = ({ evidence }: Proved) =>
    options.target === undefined ? (evidence.origin ?? '') : new URL(options.target).origin;
  const origins = [...new Set(findings.map(originFor))];
  const { pinned, addresses } = await resolveHosts(origins);
  authorize(origins.join(', '), addresses, options.ownersWord);
  const client = createClient({
    scope: createScope({ origins }),
    pinned,
    concurrencyPerHost: 2,
    maxRequests: 10_000,
    deadlineMs: options.nowMs() + maxMs,
    nowMs: options.nowMs,
  });
  try {
    const sessions = await openSessions(
      client,
      origins.map((origin) => `${origin}/`),
      options.session,
      [],
    );
    const outcomes: ReplayOutcome[] = [];
    for (const finding of findings) {
      outcomes.push(
        await replayOne(finding, originFor(finding), (request) =>
          sessions.first.send(request, { isAttack: true }),
        ),
      );
    }
    return outcomes;
  } finally {
    await client.close();
  }
}

async function replayOne(
  finding: Proved,
  origin: string,
  send: (
    request: NonNullable<ReturnType<typeof requestFromText>>,
  ) => Promise<import('./exchange.js').Exchange>,
): Promise<ReplayOutcome> {
  const { evidence } = finding;
  const attack = requestFromText(evidence.request, origin);
  if (attack === undefined) {
    throw new SeaworthyError('CONFIG_INVALID', 'The report holds no request that could be repeated.', {
      where: finding.fingerprint,
    });
  }
  try {
    const first = await send(attack);
    const proof = evidence.proof ?? '';
    // The proof of a form that answers with a redirect may be on the page that it leads to.
    const isShown = bodyText(first.response).includes(proof);
    const answer = isShown ? first : await withLanding(first, send);
    const text = `${answer.response.headers.map((field) => field.join(': ')).join('\n')}\n${bodyText(answer.response)}`;
    const before = statusOf(evidence.response);
    if (proof !== '' && evidence.response.includes(proof)) {
      const isThere = text.includes(proof) || generalised(text).includes(generalised(proof));
      return {
        finding,
        isThere,
        because: isThere
          ? `The answer shows the proof again: ${proof.slice(0, 120)}`
          : `The answer (${answer.response.status}) does not show the proof any more.`,
      };
    }
    const isThere = answer.response.status === before;
    return {
      finding,
      isThere,
      because: `The answer has status ${answer.response.status}; it was ${before}. The proof is no part of an answer, so scan again to be sure.`,
    };
  } catch (thrown) {
    if (isFault(thrown)) return { finding, isThere: false, because: thrown.message };
    throw thrown;
  }
}

function statusOf(response: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(response)?.[1] ?? 0);
}

function generalised(text: string): string {
  return text.replace(/[0-9a-f]{12,}|\d+/gi, '#').replace(/\s+/g, ' ');
}
