import { reasonOf, SeaworthyError } from '../../core/errors.js';

/** Codes of the OCI distribution specification ("Error Codes"). */
export type OciCode =
  | 'BLOB_UNKNOWN'
  | 'BLOB_UPLOAD_INVALID'
  | 'DENIED'
  | 'DIGEST_INVALID'
  | 'MANIFEST_INVALID'
  | 'MANIFEST_UNKNOWN'
  | 'NAME_INVALID'
  | 'NAME_UNKNOWN'
  | 'PAGINATION_NUMBER_INVALID'
  | 'SIZE_INVALID'
  | 'TOOMANYREQUESTS'
  | 'UNAUTHORIZED'
  | 'UNSUPPORTED'
  | 'UNAVAILABLE';

/** The registry says that there is no such thing; anything else that is missing here is our own trouble. */
export class NotInRegistry extends SeaworthyError {
  constructor(what: string) {
    super('NOT_FOUND', `there is no ${what}`);
  }
}

/** Every way in which a client gets less than it asked for. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: OciCode;
  readonly detail: Readonly<Record<string, unknown>> | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** The rule of the policy that decided, for the audit log. */
  readonly rule: string;

  constructor(
    status: number,
    code: OciCode,
    message: string,
    more: {
      readonly detail?: Readonly<Record<string, unknown>>;
      readonly headers?: Readonly<Record<string, string>>;
      readonly rule?: string;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.status = status;
    this.code = code;
    this.detail = more.detail;
    this.headers = more.headers ?? {};
    this.rule = more.rule ?? code.toLowerCase();
  }
}

/** A whole answer, small enough to be held. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

export function replyOf(refusal: Refusal): Reply {
  const { code, message, detail } = refusal;
  const error = { code, message, ...(detail === undefined ? {} : { detail }) };
  return {
    status: refusal.status,
    headers: { ...refusal.headers, 'content-type': 'application/json' },
    body: `${JSON.stringify({ errors: [error] })}\n`,
  };
}

/**
 * Fails closed: what is not a plain "there is no such thing" is an outage, and no one gets anything by it. Tampering
 * is one too for the client, who cannot know better; the audit log names the rule.
 */
export function refusalFrom(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  if (!(thrown instanceof SeaworthyError)) {
    return new Refusal(
      503,
      'UNAVAILABLE',
      'The gateway failed; nothing is let through until it works again.',
      {
        rule: 'internal',
        cause: thrown,
      },
    );
  }
  const message = `${thrown.message}${thrown.whatToDo === undefined ? '' : `. ${thrown.whatToDo}`}`;
  const more = { rule: thrown.code.toLowerCase().replaceAll('_', '-'), cause: thrown };
  // A key or a folder of ours that is not there is no answer about an image.
  if (thrown instanceof NotInRegistry) return new Refusal(404, 'MANIFEST_UNKNOWN', message, more);
  switch (thrown.code) {
    case 'REGISTRY_RATE_LIMIT':
      return new Refusal(429, 'TOOMANYREQUESTS', message, more);
    default:
      return new Refusal(503, 'UNAVAILABLE', message, more);
  }
}

export function describeThrown(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : reasonOf(thrown);
}
