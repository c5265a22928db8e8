import type { Judgement } from './judge.js';

/** A remark that somebody decided to live with a finding on its line, or on the line that follows. */
interface Ignore {
  readonly ids: readonly string[];
  /** YYYY-MM-DD, the last day. */
  readonly until?: string;
}

const remark =
  /(?:#|\/\/)[ \t]{0,20}(?:seaworthy[ \t]{1,20}ignore=|trivy:ignore:|checkov:skip=)([\w.,-]{1,500})(.*)$/;

/**
 * Judgements without those that a remark silences: `# seaworthy ignore=ID[,ID] until=DATE`, `#trivy:ignore:ID`,
 * `#checkov:skip=ID:reason`, at the end of the line or above it. Ids are those of rules or any other name of them.
 */
export function withoutIgnored(
  judgements: readonly Judgement[],
  textOf: (path: string) => string | undefined,
): readonly Judgement[] {
  const tables = new Map<string, ReadonlyMap<number, readonly Ignore[]>>();
  return judgements.flatMap((judgement): readonly Judgement[] => {
    const { path, line } = judgement.place;
    const table = tables.get(path) ?? ignoresIn(textOf(path) ?? '');
    tables.set(path, table);
    const ignore = (table.get(line) ?? []).find(({ ids }) => isNamed(judgement, ids));
    if (ignore === undefined) return [judgement];
    return ignore.until === undefined ? [] : [{ ...judgement, ignoredUntil: ignore.until }];
  });
}

function isNamed({ rule, aliases }: Judgement, ids: readonly string[]): boolean {
  return ids.some((id) => id === rule || aliases.includes(id));
}

/** By the number of the line that they are for. */
function ignoresIn(text: string): ReadonlyMap<number, readonly Ignore[]> {
  const found = new Map<number, readonly Ignore[]>();
  if (!/seaworthy[ \t]+ignore=|trivy:ignore:|checkov:skip=/.test(text)) return found;
  let above: readonly Ignore[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const own = ignoreIn(line);
    const isRemark = /^[ \t]*(?:#|\/\/)/.test(line);
    const all = own === undefined ? above : [...above, own];
    if (isRemark) above = all.slice(0, 100);
    else {
      if (all.length > 0) found.set(index + 1, all);
      above = [];
    }
  }
  return found;
}

function ignoreIn(line: string): Ignore | undefined {
  const match = remark.exec(line.slice(0, 2_000));
  if (match === null) return undefined;
  const [, ids = '', rest = ''] = match;
  const until = /(?:^|[ \t])until=(\d{4}-\d{2}-\d{2})(?:[ \t]|$)/.exec(rest)?.[1];
  return { ids: ids.split(','), ...(until === undefined ? {} : { until }) };
}
