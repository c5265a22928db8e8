import { isCommentLine } from './aside.js';

/** Why a key that a published text holds weighs little. */
export const ofPublication = 'published';

const mostLines = 10;
const linesOfHead = 3;
const mostOfLine = 300;

/**
 * Whether the comment right above a private key cites the published text that it is from: an RFC, a draft, an appendix of a standard, a
 * page of who publishes standards. Between both may stand the lines that the constant begins with, but no empty one.
 */
export function citesSource(before: string): boolean {
  const lines = before
    .split('\n')
    .slice(-mostLines)
    .map((line) => line.slice(0, mostOfLine));
  let ofHead = 0;
  for (const line of lines.toReversed()) {
    if (isNote(line)) {
      if (isCitation(line)) return true;
    } else if (line.trim() === '' || ++ofHead > linesOfHead) return false;
  }
  return false;
}

/** A comment of its own line; `*` and `"""` begin lines of those over several. */
function isNote(line: string): boolean {
  return isCommentLine(line) || /^[ \t]{0,80}(?:"""|'''|\{-|\(\*|::|')/.test(line);
}

function isCitation(line: string): boolean {
  if (draft.test(line) || appendix.test(line) || pageOfStandards.test(line)) return true;
  return standard.test(line) && partOfStandard.test(line);
}

/** `draft-ietf-quay-berths-03` */
const draft =
  /\bdraft-[a-z][a-z0-9]{1,20}-[a-z0-9-]{3,80}|\b(?:internet[- ]drafts?|(?:IETF|RFC) (?:\w{1,12} )?drafts?)\b/i;
/** Standards have examples in their appendices: `Section A.3`. */
const appendix =
  /\b(?:sections?|sec\.|appendix|annex|table|figure)\s?[A-H]\.\d|\b(?:appendix|annex)\s[A-H]\b/i;
const pageOfStandards =
  /https?:\/\/(?:[\w-]{1,40}\.){0,3}(?:ietf\.org|rfc-editor\.org|nist\.gov|w3\.org\/TR|secg\.org|itu\.int|iana\.org|eips\.ethereum\.org)\b|https?:\/\/[\w./%-]{4,120}\b(?:rfc[-_]?\d{3,5}|draft-[a-z])/i;
const standard =
  /\b(?:RFC[- ]?\d{3,5}|(?:NIST )?SP ?800-\d{1,3}|FIPS ?(?:PUB ?)?\d{3}|SEC ?[12]|BIP-?\d{1,4}|EIP-?\d{2,5}|SLIP-?\d{1,4}|ANSI X9\.\d{1,3}|IEEE \d{3,4}|ISO(?:\/IEC)? ?\d{4,5})\b/i;
const partOfStandard =
  /\b(?:from|in|of|see|per|by)\s(?:the\s)?(?:RFC|NIST|SP|FIPS|SEC|BIP|EIP|SLIP|ANSI|IEEE|ISO)\b|\b(?:examples?|samples?|vectors?|test|section|appendix|annex|figure|page|sec\.)\b|§/i;

/**
 * Whether a header of the armor of OpenPGP (RFC 9580, section 6.2.2) says that the key was made to be shown: it cites a standard, calls
 * itself a sample, or belongs to those whom papers and standards give their keys to.
 */
export function isSampleByHeader(secret: string): boolean {
  const note = header.exec(secret.slice(0, mostOfLine))?.[1];
  return note !== undefined && (ofExamples.test(note) || isCitation(note));
}

const header = /(?:^|[\s\\n"'])Comment: ([\x20-\x7e]{1,120})/;
const ofExamples = /^(?:Alice|Bob|Carol)'s\s|\b(?:examples?|samples?|test vectors?)\b/i;
