import type { ProbeRequest } from '../exchange.js';
import { placesOf, withPayload } from '../places/index.js';
import {
  hiddenInputs,
  metaTokens,
  type NamedValue,
  randomValue,
  tokenForField,
} from '../session/header-tokens.js';

/** What scripts of a page send back against forged requests. */
export interface PageTokens {
  /** `<meta>` elements. */
  readonly tokens: readonly NamedValue[];
  readonly hidden: readonly NamedValue[];
}

export const noTokens: PageTokens = { tokens: [], hidden: [] };

export function pageTokens(html: string): PageTokens {
  return {
    tokens: metaTokens(html),
    hidden: hiddenInputs(html).filter(({ value }) => randomValue.test(value)),
  };
}

/** Fields that scripts fill from a `<meta>` of the page, against forged requests. */
export function withTokens(request: ProbeRequest, { tokens, hidden }: PageTokens): ProbeRequest {
  if (tokens.length === 0 && hidden.length === 0) return request;
  const headers = request.headers.map(
    ([name, value]) => [name, tokenForField(name, tokens)?.value ?? value] as const,
  );
  // Members of a body that are called like a hidden input of the page: the script reads it there.
  return hidden.reduce<ProbeRequest>(
    (filled, { name, value }) => {
      const place = placesOf(filled).find(
        (one) => /^(?:form|multipart|json)$/.test(one.kind) && one.name.replace(/^\//, '') === name,
      );
      return place === undefined ? filled : withPayload(place, value);
    },
    { ...request, headers },
  );
}
