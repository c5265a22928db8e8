import { reasonOf, SeaworthyError } from '../core/errors.js';
import { systemCode } from './io-error.js';

/** Without user, password and query: signed links carry their secret there. */
export function addressForPeople(url: URL): string {
  return `${url.origin}${url.pathname}${url.search === '' ? '' : '?…'}`;
}

/** @returns SeaworthyError NETWORK; `cause` keeps the system's error, whose `code` callers may look at */
export function networkError(url: URL, thrown: unknown): SeaworthyError {
  if (thrown instanceof SeaworthyError) return thrown;
  const code = codeOf(thrown);
  const known = reasons[code] ?? certificateReason(code);
  return new SeaworthyError('NETWORK', `${url.host}: ${known?.reason ?? reasonOf(thrown)}`, {
    where: addressForPeople(url),
    whatToDo: known?.whatToDo ?? 'Check the address and the network, then run it again.',
    cause: thrown,
  });
}

export function timedOut(url: URL, timeoutMs: number): SeaworthyError {
  return new SeaworthyError('NETWORK', `${url.host}: no answer within ${timeoutMs} ms`, {
    where: addressForPeople(url),
    whatToDo: 'Check the network, or run it again when the server is less busy.',
    cause: Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' }),
  });
}

/** Where several addresses were tried, the first failure speaks. */
function codeOf(thrown: unknown): string {
  const code = systemCode(thrown);
  return code === '' && thrown instanceof AggregateError ? systemCode(thrown.errors[0]) : code;
}

interface Advice {
  readonly reason: string;
  readonly whatToDo?: string;
}

const reasons: Readonly<Record<string, Advice>> = {
  ENOTFOUND: {
    reason: 'the host name is not known',
    whatToDo: 'Check the spelling, the name server and HTTPS_PROXY.',
  },
  EAI_AGAIN: {
    reason: 'the name server does not answer',
    whatToDo: 'Check the network; offline, use a saved image or an imported database.',
  },
  ECONNREFUSED: {
    reason: 'nothing listens there',
    whatToDo: 'Check host and port, and that the service runs.',
  },
  ECONNRESET: { reason: 'the connection was cut' },
  EPIPE: { reason: 'the connection was cut' },
  EHOSTUNREACH: { reason: 'there is no route to the host' },
  ENETUNREACH: { reason: 'there is no route to the network' },
  ETIMEDOUT: { reason: 'the host does not answer' },
  ENOENT: { reason: 'the socket does not exist' },
  EACCES: { reason: 'permission denied on the socket' },
  EPROTO: {
    reason: 'the server does not speak TLS here',
    whatToDo: 'If it speaks plain HTTP, say so: a registry is named with --insecure-registry.',
  },
  ERR_SSL_WRONG_VERSION_NUMBER: {
    reason: 'the server does not speak TLS here',
    whatToDo: 'If it speaks plain HTTP, say so: a registry is named with --insecure-registry.',
  },
  ERR_SSL_PACKET_LENGTH_TOO_LONG: {
    reason: 'the server does not speak TLS here',
    whatToDo: 'If it speaks plain HTTP, say so: a registry is named with --insecure-registry.',
  },
  HPE_HEADER_OVERFLOW: { reason: 'the headers of the answer are longer than 16 KiB' },
};

function certificateReason(code: string): Advice | undefined {
  const isAboutTrust = /^(CERT_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|UNABLE_TO_|ERR_TLS_CERT)/.test(
    code,
  );
  if (code.startsWith('HPE_')) return { reason: `the answer is not HTTP (${code})` };
  if (!isAboutTrust) return undefined;
  return {
    reason: `its certificate is not trusted (${code})`,
    whatToDo: 'Give the certificate of your authority in NODE_EXTRA_CA_CERTS.',
  };
}
