import type { Misuse } from '../../ir/model.js';

/** What functions call the answer to a request that someone else gives them. */
export const answer = /^_?(res|resp|response|reply)$/;

/** Misuses of methods of an answer hold for every parameter that is called so, too. */
export function ofAnswers(all: readonly Misuse[]): readonly Misuse[] {
  return all.flatMap((each) => {
    const [, method] = /^(?:express\.res|fastify\.reply)\.(\w+\(\))$/.exec(each.api) ?? [];
    if (method === undefined) return [each];
    return [
      each,
      { ...each, api: `*.${method}`, when: [{ of: 'self', named: answer }, ...(each.when ?? [])] },
    ];
  });
}
