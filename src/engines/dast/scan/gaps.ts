import { type Gap, gap } from '../../../core/gap.js';
import type { CrawlResult, SkipReason } from '../crawl/spider.js';
import type { Exchange } from '../exchange.js';
import type { ClientCounts } from '../http/client.js';
import { type FaultKind, faultMeanings } from '../http/fault.js';
import { fieldOf, mediaTypeOf } from '../http/fields.js';
import { originOf } from '../http/scope.js';

export interface Traffic {
  readonly counts: ClientCounts;
  readonly crawled: CrawlResult;
  readonly softHosts: readonly string[];
  readonly left: number;
  readonly sampled: number;
  readonly doubtful: number;
  readonly target: string;
}

/** What the scan did not see, in the order of importance. */
export function trafficGaps({
  counts,
  crawled,
  softHosts,
  left,
  sampled,
  doubtful,
  target,
}: Traffic): readonly Gap[] {
  const at = (url: string) => ({ at: 'url', url }) as const;
  return [
    ...counts.lost.map((origin) =>
      gap(
        'dast',
        at(origin),
        'The server stopped answering, and was given up. Start it again, with fewer requests at once.',
      ),
    ),
    ...budgetGaps(counts, left, target),
    ...(sampled > 0
      ? [
          gap(
            'dast',
            at(target),
            `${count(sampled, 'place')} left out: twelve pages of the same template were attacked, and all came out alike.`,
            'note',
          ),
        ]
      : []),
    ...faultGaps(counts),
    ...[...counts.rateLimited].map(([origin, times]) =>
      gap(
        'dast',
        at(origin),
        `The server asked for fewer requests (429) ${times} times; some places may have been judged by refusals.`,
        'note',
      ),
    ),
    ...(counts.truncated > 0
      ? [
          gap(
            'dast',
            at(target),
            `${count(counts.truncated, 'response')} longer than the limit; the rest was not read.`,
          ),
        ]
      : []),
    ...softHosts.map((origin) =>
      gap(
        'dast',
        at(origin),
        'The server answers 200 to addresses that do not exist; pages are recognised by their content.',
        'note',
      ),
    ),
    ...(crawled.cut > 0
      ? [
          gap(
            'dast',
            at(target),
            `Of ${count(crawled.cut, 'page')} only the beginning was kept: the pages take too much memory together (--max-pages, --exclude).`,
          ),
        ]
      : []),
    ...grpcGaps(crawled),
    ...skipGaps(crawled.skipped, target),
    ...(doubtful > 0
      ? [
          gap(
            'dast',
            at(target),
            `${count(doubtful, 'suspicion')} not confirmed when tried again, and left out.`,
            'note',
          ),
        ]
      : []),
  ];
}

/** By its media type or status field (https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md). */
function grpcGaps({ exchanges }: CrawlResult): readonly Gap[] {
  const isGrpc = ({ response: { headers } }: Exchange) =>
    mediaTypeOf(headers).startsWith('application/grpc') || fieldOf(headers, 'grpc-status') !== undefined;
  const origins = new Set(exchanges.filter(isGrpc).map(({ request }) => originOf(request.url) ?? ''));
  return [...origins].map((url) =>
    gap(
      'dast',
      { at: 'url', url },
      'The server speaks gRPC: its methods were not called, and their messages not attacked. Scan its JSON gateway, if it has one.',
    ),
  );
}

/** A crawl that the budget ended has no places to count, but it is not whole either. */
function budgetGaps({ faults }: ClientCounts, left: number, url: string): readonly Gap[] {
  if (left > 0) {
    return [
      gap(
        'dast',
        { at: 'url', url },
        `${count(left, 'place')} not attacked: the budget of requests or time ended, or the scan was stopped.`,
      ),
    ];
  }
  const isCut = [...faults.values()].some((kinds) => kinds.has('budget') || kinds.has('stopped'));
  return isCut
    ? [
        gap(
          'dast',
          { at: 'url', url },
          'The budget of requests or time ended, or the scan was stopped, before everything was seen.',
        ),
      ]
    : [];
}

/** A single lost answer among thousands hides nothing that a repetition would not have shown. */
const fewFaults = 3;
const isOurs: ReadonlySet<FaultKind> = new Set(['out-of-scope', 'budget', 'stopped']);

function faultGaps({ faults }: ClientCounts): readonly Gap[] {
  return [...faults].flatMap(([url, kinds]) =>
    [...kinds]
      .filter(([kind]) => !isOurs.has(kind))
      .map(([kind, times]) =>
        gap(
          'dast',
          { at: 'url', url },
          `${count(times, 'exchange')} failed: ${faultMeanings[kind]}.`,
          times > fewFaults ? 'incomplete' : 'note',
        ),
      ),
  );
}

const skipWords: Readonly<Record<SkipReason, readonly [string, Gap['weight']]>> = {
  'signs out': ['left alone, because it would sign out', 'note'],
  'may delete': ['left alone, because it looks as if it deletes (--writes visits it)', 'incomplete'],
  'not submitted': ['not submitted: a baseline scan only reads', 'note'],
  'same template': ['left out: many pages of the same template were read', 'note'],
  'too deep': ['left out: further from the start than --max-depth', 'incomplete'],
  'page limit': ['left out: --max-pages was reached', 'incomplete'],
};

function skipGaps(skipped: ReadonlyMap<SkipReason, number>, url: string): readonly Gap[] {
  return [...skipped].map(([reason, times]) => {
    const [words, weight] = skipWords[reason];
    return gap('dast', { at: 'url', url }, `${count(times, 'address', 'addresses')} ${words}.`, weight);
  });
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
