import type { ASN1Obj } from '@sigstore/core';
import { SeaworthyError } from '../../core/errors.js';

/** Attributes of a distinguished name; one that is there twice counts as unknown, for no one knows which was meant. */
export type Subject = ReadonlyMap<string, string>;

/** Short names of RFC 4514 section 3, and those that OpenSSL adds. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ['2.5.4.3', 'CN'],
  ['2.5.4.5', 'SERIALNUMBER'],
  ['2.5.4.6', 'C'],
  ['2.5.4.7', 'L'],
  ['2.5.4.8', 'ST'],
  ['2.5.4.9', 'STREET'],
  ['2.5.4.10', 'O'],
  ['2.5.4.11', 'OU'],
  ['2.5.4.17', 'POSTALCODE'],
  ['0.9.2342.19200300.100.1.25', 'DC'],
  ['0.9.2342.19200300.100.1.1', 'UID'],
]);

const required = ['C', 'ST', 'O'] as const;

/** @param der the Name of a certificate (RFC 5280 section 4.1.2.4) */
export function subjectFrom(name: ASN1Obj): Subject {
  const pairs = name.subs.flatMap(({ subs }) =>
    subs.map(({ subs: [type, value] }): [string, string] => {
      const id = type?.toOID() ?? '';
      return [shortNames.get(id) ?? id, value?.value.toString('utf8') ?? ''];
    }),
  );
  return withoutTwins(pairs);
}

/**
 * `C=NO, ST=VL, O=tidehouse`, with the escapes of RFC 4514. Country, state and organisation are needed, or a name would say
 * too little.
 * @throws SeaworthyError CONFIG_INVALID
 */
export function parseSubject(text: string, where: string): Subject {
  const pairs = splitEscaped(text, ',', where).map((part): [string, string] => {
    const [name = '', ...values] = splitEscaped(part.trim(), '=', where);
    const key = name.trim().toUpperCase();
    const value = unescaped(values.join('=').trim(), where);
    if (key === '' || value === '') throw wrong(`"${part.trim()}" is no attribute`, where);
    return [key === 'S' ? 'ST' : key, value];
  });
  const subject = withoutTwins(pairs);
  if (subject.size !== pairs.length) throw wrong('an attribute is named twice', where);
  const missing = required.find((name) => !subject.has(name));
  if (missing !== undefined) throw wrong(`the attribute ${missing} is missing`, where);
  return subject;
}

/** Whether a certificate's subject has all attributes that are asked for, in every letter. */
export function subjectHolds(subject: Subject, wanted: Subject): boolean {
  return [...wanted].every(([name, value]) => subject.get(name) === value);
}

export function describeSubject(subject: Subject): string {
  return [...subject].map(([name, value]) => `${name}=${value}`).join(', ') || '(no name)';
}

function withoutTwins(pairs: readonly (readonly [string, string])[]): Subject {
  const names = pairs.map(([name]) => name);
  return new Map(
    pairs.filter(([name], index) => names.indexOf(name) === index && names.lastIndexOf(name) === index),
  );
}

function splitEscaped(text: string, separator: string, where: string): readonly string[] {
  const parts = [''];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (letter === '+' && separator === ',') throw wrong('attributes joined by "+" are not read', where);
    if (letter === separator) parts.push('');
    else if (letter === '\\') {
      parts[parts.length - 1] += text.slice(at, at + 2);
      at += 1;
    } else parts[parts.length - 1] += letter;
  }
  return parts;
}

function unescaped(text: string, where: string): string {
  if (text.startsWith('#')) throw wrong('values in hex are not read', where);
  return text.replace(/\\([ "#+,;<=>\\])/g, '$1');
}

function wrong(why: string, where: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', `the identity cannot be used: ${why}`, {
    where,
    whatToDo: 'Write it as "x509.subject: C=NO, ST=VL, O=example".',
  });
}
