/**
 * Every way in which work can stop. The list is closed: a new code is added here, with the exit code it
 * leads to, and the reference page is generated from it.
 */
export const errorCodes = {
  USAGE: {
    exit: 2,
    meaning: 'The command line asks for something that does not exist or does not fit together.',
  },
  CONFIG_INVALID: { exit: 2, meaning: 'A configuration, policy or waiver file cannot be used as written.' },
  NOT_FOUND: { exit: 4, meaning: 'The file, image, tag or record that was named does not exist.' },
  UNSUPPORTED: {
    exit: 4,
    meaning: 'The input is well formed, but of a kind that this version does not read.',
  },
  ARCHIVE_CORRUPT: { exit: 4, meaning: 'An archive ends early or breaks its format.' },
  LIMIT_EXCEEDED: {
    exit: 4,
    meaning: 'An input is larger, deeper or slower than the limit that protects this machine.',
  },
  DIGEST_MISMATCH: { exit: 4, meaning: 'Bytes do not have the digest that they were promised under.' },
  SIGNATURE_INVALID: { exit: 4, meaning: 'A signature is missing, expired, or not by a trusted key.' },
  SBOM_INVALID: { exit: 4, meaning: 'A bill of materials cannot be read.' },
  MANIFEST_INVALID: { exit: 4, meaning: 'A lockfile, manifest or package database cannot be read.' },
  REGISTRY_AUTH: { exit: 5, meaning: 'A registry refused the credentials, or wants some.' },
  REGISTRY_RATE_LIMIT: { exit: 5, meaning: 'A registry asks to come back later.' },
  REGISTRY_PROTOCOL: {
    exit: 5,
    meaning: 'A registry answered something that the distribution specification does not allow.',
  },
  NETWORK: { exit: 5, meaning: 'A host could not be reached, or stopped answering.' },
  ENGINE_UNREACHABLE: { exit: 5, meaning: 'The container engine does not answer on its socket.' },
  DB_MISSING: { exit: 6, meaning: 'There is no advisory database where one was expected.' },
  DB_CORRUPT: { exit: 6, meaning: 'The advisory database is half-written or damaged.' },
  FEED_INVALID: { exit: 6, meaning: 'An advisory feed cannot be read.' },
  VERSION_INVALID: { exit: 4, meaning: 'A text is not a version in the scheme that its ecosystem uses.' },
  IO: { exit: 4, meaning: 'The operating system refused a read or a write.' },
  PROCESS_FAILED: { exit: 4, meaning: 'A helper program failed or is not installed.' },
  INTERRUPTED: { exit: 130, meaning: 'The work was stopped from outside.' },
  INTERNAL: { exit: 70, meaning: 'A defect in Seaworthy.' },
} as const satisfies Record<string, { exit: number; meaning: string }>;

export type ErrorCode = keyof typeof errorCodes;

export interface ErrorDetail {
  /** File, URL, offset, tag: the place, as precise as it is known. */
  readonly where?: string;
  /** One imperative sentence for the user. */
  readonly whatToDo?: string;
  readonly cause?: unknown;
}

/** An error that the user is meant to read: what was wrong (`message`), where, and what to do. */
export class SeaworthyError extends Error {
  override readonly name = 'SeaworthyError';
  readonly code: ErrorCode;
  readonly where: string | undefined;
  readonly whatToDo: string | undefined;

  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.code = code;
    this.where = detail.where;
    this.whatToDo = detail.whatToDo;
  }

  get exitCode(): number {
    return errorCodes[this.code].exit;
  }
}

/** The text of anything that was thrown, for a gap's reason. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
