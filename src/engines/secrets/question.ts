/**
 * How a provider is asked whether a credential still opens something. The request reads and changes nothing that
 * counts; its address is the one that the provider documents, always over HTTPS.
 */
export interface Question {
  readonly method: 'GET' | 'POST';
  /** `{secret}` stands in its path only where the provider wants it there, never in its host. */
  readonly url: string;
  /** `{secret}` stands for the credential. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Only a credential that works gets one of these. */
  readonly live: readonly number[];
  /** Only one that does not gets these. Empty where another server of the same make may know it. */
  readonly dead: readonly number[];
  /** Where the status says nothing: what the body of a success holds, or else of a refusal. */
  readonly says?: { readonly live: RegExp; readonly dead: RegExp };
}

type Rest = Partial<Omit<Question, 'url'>>;

// 403 says nothing: services refuse whole networks with it, whatever the credential.
const usual = { method: 'GET', live: [200], dead: [401] } as const;

/** `Authorization: Bearer …` (RFC 6750). */
export function bearer(url: string, { headers, ...rest }: Rest = {}): Question {
  return { ...usual, ...rest, url, headers: { authorization: 'Bearer {secret}', ...headers } };
}

/** The credential in a header of the provider's own. */
export function inHeader(name: string, url: string, { headers, ...rest }: Rest = {}): Question {
  return { ...usual, ...rest, url, headers: { [name]: '{secret}', ...headers } };
}
