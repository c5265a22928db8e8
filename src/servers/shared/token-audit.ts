import type { AuditLog } from './audit.js';

/** What a token server decided, without a part of any password or token. */
export interface SignInDecision {
  readonly user: string | undefined;
  readonly outcome: string;
  readonly granted: readonly {
    readonly type: string;
    readonly name: string;
    readonly actions: readonly string[];
  }[];
  readonly address: string | undefined;
}

/** A line for each wrong password and each refusal, and for each token that grants more than to pull. */
export function tokenAudit(audit: AuditLog, now: () => Date): (decision: SignInDecision) => void {
  return ({ user, outcome, granted, address }) => {
    const isPlain = granted.every(({ actions }) => actions.every((action) => action === 'pull'));
    if (outcome === 'granted' && isPlain) return;
    audit.write({
      time: now().toISOString(),
      client: address ?? '',
      ...(user === undefined ? {} : { user: user.slice(0, 255) }),
      method: 'TOKEN',
      image: granted
        .map(({ name, actions }) => `${name}:${actions.join(',')}`)
        .join(' ')
        .slice(0, 1000),
      allow: outcome === 'granted',
      status: statusOf(outcome),
      rule: outcome.replaceAll(' ', '-'),
      tookMs: 0,
    });
  };
}

function statusOf(outcome: string): number {
  if (outcome === 'wrong password') return 401;
  return outcome === 'too many attempts' ? 429 : 200;
}
