import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Exchange, ProbeResponse } from '../exchange.js';
import { Recent } from '../recent.js';

const budgetBytes = 32 * 1024 * 1024;
/** Shorter bodies are kept as they are. */
const smallBytes = 4 * 1024;
/** What is left of a body for which there is no room. */
const beginningBytes = 1024;

/**
 * The answers of a crawl, which stay for the whole scan: bodies compressed and under one budget. When it is used up, of further
 * bodies only the beginning stays, and the answer is marked as cut.
 */
export class KeptAnswers {
  #bytes = 0;
  #cut = 0;

  constructor(private readonly budget = budgetBytes) {}

  get bytes(): number {
    return this.#bytes;
  }

  /** Answers of which only the beginning was kept. */
  get cut(): number {
    return this.#cut;
  }

  keep({ request, response }: Exchange): Exchange {
    const { body } = response;
    const isSmall = body.length <= smallBytes;
    const packed = isSmall ? body : exactly(deflateRawSync(body, { level: 1 }));
    if (this.#bytes + packed.length > this.budget) {
      this.#cut += 1;
      const beginning = exactly(body.subarray(0, beginningBytes));
      return { request, response: { ...response, body: beginning, isTruncated: true } };
    }
    this.#bytes += packed.length;
    return { request, response: isSmall ? response : withPackedBody(response, packed) };
  }
}

/** Without the room around it: pieces of the runtime's pools would hold the whole pool. */
function exactly(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

const unpacked = new Recent<ProbeResponse, Uint8Array>(8 * 1024 * 1024, (body) => body.length);

function withPackedBody(
  { status, headers, isTruncated, firstByteMs, durationMs }: ProbeResponse,
  packed: Uint8Array,
): ProbeResponse {
  return {
    ...{ status, headers, isTruncated, firstByteMs, durationMs },
    get body() {
      return unpacked.of(this, () => inflateRawSync(packed));
    },
  };
}
