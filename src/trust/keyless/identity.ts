/** Who may have signed: an account at an issuer of identities. Both have to fit. */
export interface KeylessIdentity {
  /** As the certificate says it: `https://accounts.example.com`. */
  readonly issuer: string;
  /** Address or URI of the account; with `*` for any letters where `isPattern`. */
  readonly subject: string;
  readonly isPattern: boolean;
}

export interface Signer {
  readonly issuer: string;
  readonly subject: string;
}

export function identityFits({ issuer, subject, isPattern }: KeylessIdentity, signer: Signer): boolean {
  if (issuer !== signer.issuer || signer.subject === '') return false;
  return isPattern ? fits(subject, signer.subject) : subject === signer.subject;
}

/** Each `*` takes as little as it can; without going back, so the time is linear in pattern times text. */
function fits(pattern: string, text: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  const last = parts.pop();
  if (last === undefined) return pattern === text;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

export function describeIdentity({ issuer, subject }: Signer): string {
  return `${subject || '(no subject)'} of ${issuer || '(no issuer)'}`;
}
