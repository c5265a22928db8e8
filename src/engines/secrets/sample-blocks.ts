import { marginOf } from './aside.js';
import type { Surroundings } from './surroundings.js';

/**
 * Whether the lines round a value in settings show it to be a sample: one beside it leads to a host that only documentation has (RFC 2606),
 * or it is switched off in a comment that explains each of its settings in comments of its own (`# # how long it holds`).
 */
export function isOfSampleBlock(
  secret: string,
  { around, before, isComment, namesDocumentHosts }: Surroundings,
): boolean {
  if (namesDocumentHosts()) return true;
  const start = around.indexOf(`${before}${secret}`);
  if (start < 0) return false;
  const above = around.slice(0, start).split('\n').slice(0, -1).reverse();
  const below = around.slice(start).split('\n').slice(1);
  if (isComment && comment.test(before))
    return [above, below].some((lines) =>
      upTo(lines, (line) => !comment.test(line)).some((line) => commentInComment.test(line)),
    );
  const own = marginOf(before);
  const isOver = (line: string) => line.trim() === '' || marginOf(line) < own;
  return [above, below].some((lines) =>
    upTo(lines, isOver).some((line) => marginOf(line) === own && addressOfDocuments.test(line)),
  );
}

function upTo(lines: readonly string[], isEnd: (line: string) => boolean): readonly string[] {
  const end = lines.findIndex(isEnd);
  return end < 0 ? lines : lines.slice(0, end);
}

const comment = /^[ \t]{0,80}#/;
const commentInComment = /^[ \t]{0,80}#[ \t]{1,40}#[ \t]?\w/;
const addressOfDocuments =
  /^[ \t]{0,80}[\w.-]{1,60}[ \t]{0,4}[:=][ \t]{0,4}["']?https?:\/\/(?:[\w-]{1,60}\.){0,4}example\.(?:com|net|org)(?![\w.-])/i;

/**
 * Whether settings lead to hosts that only documentation has (RFC 2606), and to no other host of the internet. `admin@example.com` alone is
 * no such host: settings that are in use have it as well, and so have they one address that was never filled in.
 */
export function namesDocumentHosts(lines: readonly string[]): boolean {
  const found = lines.slice(0, mostLines).flatMap((line) => {
    const [, user = '', host = ''] = hostOnLine.exec(line.slice(0, longestLine)) ?? [];
    return host === '' ? [] : [{ host: host.toLowerCase(), isMail: user !== '' }];
  });
  const hosts = new Set(found.flatMap(({ host, isMail }) => (isMail ? [] : [host])));
  return hosts.size >= 2 && found.every(({ host }) => hostOfDocuments.test(host));
}

const mostLines = 5_000;
const longestLine = 400;
const hostOnLine =
  /^(?![ \t]{0,80}[#;])[^:=\n]{0,120}[:=][ \t]{0,4}["']?(?:[a-z][a-z\d+]{1,12}:\/\/)?([\w.-]{1,60}@)?((?:[\w-]{1,60}\.){1,6}(?:com|net|org|edu|gov|io|dev|app|cloud|info|biz|[a-z]{2}))(?![\w.-])(?!\()/i;
const hostOfDocuments = /(?:^|\.)example\.(?:com|net|org)$/;
