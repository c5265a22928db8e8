import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import type { WatchFinding } from '../../engines/runtime/watch/index.js';

export { type WatchFinding, watchEngine } from '../../engines/runtime/watch/index.js';

const postMs = 5_000;
const maxAnswerBytes = 65_536;

/** Posts findings to an address; one that fails must not end the watch. @throws SeaworthyError USAGE */
export function webhookAt(
  url: string,
  { network }: World,
  warn: (reason: string) => void,
): (finding: WatchFinding) => Promise<void> {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new SeaworthyError('USAGE', `"${url}" is no http or https address.`, { where: '--webhook' });
  return async (finding) => {
    try {
      const { status, body } = await network.request({
        url,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(finding),
        maxBytes: maxAnswerBytes,
        timeoutMs: postMs,
      });
      for await (const _ of body);
      if (status >= 300) warn(`the webhook answered status ${status}`);
    } catch (thrown) {
      warn(`the webhook was not reached: ${reasonOf(thrown)}`);
    }
  };
}
