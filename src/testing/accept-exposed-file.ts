import type { ActiveCheck } from '../engines/dast/check.js';
import { acceptCheck } from './accept-check.js';
import type { Respond, TargetReply } from './fake-target.js';

/** What a check owes that looks for one file at one path: a refusal, a front page for everything and another page there are none. */
export function acceptExposedFile(check: ActiveCheck, folder: string, path: string, file: TargetReply): void {
  const at = (reply: ReturnType<Respond>) => (asked: { readonly path: string }) =>
    asked.path === path ? reply : { status: 404 };
  acceptCheck(check, folder, {
    vulnerable: { served: at(file) },
    benign: {
      denied: at({ status: 403 }),
      'the same page for every address': () => file,
      'a page of that name': at('<h1>Nothing here</h1>'),
    },
  });
}
