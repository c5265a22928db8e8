import { reasonOf, SeaworthyError } from '../../core/errors.js';

/** Throws where the thing that a server stands on does not work. */
export type HealthProbe = () => Promise<void>;

const timeoutMs = 3_000;
const rememberedMs = 1_000;

/**
 * All probes together. Asked by anyone, so the answer is kept for a second: a flood of questions is one question.
 * @throws SeaworthyError NETWORK
 */
export function createHealthCheck(probes: readonly HealthProbe[], nowMs: () => number): HealthProbe {
  let last: { readonly untilMs: number; readonly answer: Promise<void> } | undefined;
  return () => {
    if (last === undefined || last.untilMs <= nowMs()) {
      const answer = Promise.all(probes.map(inTime)).then(() => undefined);
      answer.catch(() => {});
      last = { untilMs: nowMs() + rememberedMs, answer };
    }
    return last.answer;
  };
}

async function inTime(probe: HealthProbe): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs / 1000} seconds`)), timeoutMs);
  });
  try {
    await Promise.race([probe(), late]);
  } catch (cause) {
    if (cause instanceof SeaworthyError) throw cause;
    throw new SeaworthyError('NETWORK', `the store does not answer: ${reasonOf(cause)}`, { cause });
  } finally {
    clearTimeout(timer);
  }
}
