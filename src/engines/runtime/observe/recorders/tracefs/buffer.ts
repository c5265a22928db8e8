/**
 * Sub-buffers of a kernel trace ring buffer as `trace_pipe_raw` hands them out (kernel documentation, trace/ring-buffer-design;
 * `events/header_page` and `events/header_event`). Nothing in them is text, so that no name of a program or of a file can pass
 * for another event. Little-endian 64-bit machines.
 */
export interface TraceRecord {
  /** Of the instance's clock. */
  readonly timeNs: number;
  /** Begins with the event's 16-bit id. */
  readonly data: Buffer;
}

export interface TracePage {
  readonly records: readonly TraceRecord[];
  /** Events that were overwritten before they were read; at least 1 where the kernel did not count them. */
  readonly lost: number;
}

const headerBytes = 16;
const lengthMask = 0xf_ffff;
const missed = 0x8000_0000;
const missedStored = 0x4000_0000;
/** Of the field `type_len`: up to 28 words of data, or one of these. */
const type = { padding: 29, timeExtend: 30, timeStamp: 31 } as const;
const wordBytes = 4;
const deltaScale = 2 ** 27;
const wordScale = 2 ** 32;

/** What is cut off or damaged ends the page. The data of the records is the page's own. */
export function readTracePage(page: Buffer): TracePage {
  if (page.length < headerBytes) return { records: [], lost: 0 };
  const commit = page.readUInt32LE(8);
  const end = Math.min(headerBytes + (commit & lengthMask), page.length);
  const records: TraceRecord[] = [];
  let timeNs = number64(page, 0);
  let at = headerBytes;
  while (at + wordBytes <= end) {
    const head = page.readUInt32LE(at);
    const typeLength = head & 0x1f;
    const delta = head >>> 5;
    const next = at + wordBytes < end ? page.readUInt32LE(at + wordBytes) : 0;
    if (typeLength === type.padding) {
      if (delta === 0) break;
      at += wordBytes + next;
      continue;
    }
    if (typeLength === type.timeExtend) timeNs += next * deltaScale + delta;
    if (typeLength === type.timeStamp) timeNs = next * deltaScale + delta;
    if (typeLength >= type.timeExtend) {
      at += 2 * wordBytes;
      continue;
    }
    timeNs += delta;
    const isLong = typeLength === 0;
    const start = at + (isLong ? 2 : 1) * wordBytes;
    const stop = isLong ? at + wordBytes + next : start + typeLength * wordBytes;
    if (stop > end || stop < start) break;
    records.push({ timeNs, data: page.subarray(start, stop) });
    at = stop;
  }
  return { records, lost: lostBefore(page, commit, end) };
}

function lostBefore(page: Buffer, commit: number, end: number): number {
  if ((commit & missed) === 0) return 0;
  return (commit & missedStored) !== 0 && end + 8 <= page.length ? Math.max(1, number64(page, end)) : 1;
}

/** Beyond 2^53 ns (104 days) it is right to a few nanoseconds. */
function number64(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(at + wordBytes) * wordScale + bytes.readUInt32LE(at);
}
