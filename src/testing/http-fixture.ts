import type { Exchange, HeaderFields } from '../engines/dast/exchange.js';

/**
 * Exchanges of a `.http` file: a request with an absolute URL, a line `HTTP/1.1 200 OK` and the answer; exchanges are
 * separated by a line `###`. `\xHH` in a body stands for that byte, so that images and serialised objects fit into text.
 */
export function parseHttpFixture(text: string): readonly Exchange[] {
  return text
    .split(/^###.*$/m)
    .filter((part) => part.trim() !== '')
    .map(parseExchange);
}

function parseExchange(text: string): Exchange {
  const start = text.search(/^HTTP\/\d/m);
  if (start < 0) throw new Error(`No status line in fixture: ${text.slice(0, 80)}`);
  const [requestHead, requestBody] = splitHead(text.slice(0, start).trim());
  const [responseHead, responseBody] = splitHead(text.slice(start).trimEnd());
  const [method = '', url = ''] = requestHead[0]?.split(' ') ?? [];
  const body = bytesOf(requestBody);
  return {
    request: { method, url, headers: fields(requestHead), ...(body.length > 0 ? { body } : {}) },
    response: {
      status: Number(responseHead[0]?.split(' ')[1]),
      headers: fields(responseHead),
      body: bytesOf(responseBody),
      isTruncated: false,
      firstByteMs: 3,
      durationMs: 4,
    },
  };
}

function splitHead(text: string): readonly [readonly string[], string] {
  const at = text.indexOf('\n\n');
  const head = at < 0 ? text : text.slice(0, at);
  return [head.split('\n'), at < 0 ? '' : text.slice(at + 2)];
}

function fields(head: readonly string[]): HeaderFields {
  return head.slice(1).map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at), line.slice(at + 1).trim()] as const;
  });
}

function bytesOf(text: string): Uint8Array {
  const bytes = text.replace(/\\x([0-9a-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(0xe000 + Number.parseInt(hex, 16)),
  );
  return Buffer.concat(
    [...bytes].map((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code >= 0xe000 && code <= 0xe0ff ? Buffer.from([code - 0xe000]) : Buffer.from(character);
    }),
  );
}
