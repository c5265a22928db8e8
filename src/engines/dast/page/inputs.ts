import { readJson } from '../../../formats/json/read.js';
import type { ProbeRequest } from '../exchange.js';
import { bodyText, mediaType, parseUrl } from './message.js';

export interface RequestInput {
  readonly name: string;
  readonly value: string;
  readonly from: 'query' | 'form' | 'json';
}

/** What the caller of a request chose: query, form fields, and the texts of a JSON body. */
export function inputsOf(request: ProbeRequest): readonly RequestInput[] {
  const query = [...(parseUrl(request.url)?.searchParams ?? [])];
  return [...query.map(([name, value]) => ({ name, value, from: 'query' as const })), ...bodyInputs(request)];
}

function bodyInputs(request: ProbeRequest): readonly RequestInput[] {
  const type = mediaType(request);
  if (type === 'application/x-www-form-urlencoded')
    return [...new URLSearchParams(bodyText(request))].map(([name, value]) => ({
      name,
      value,
      from: 'form',
    }));
  return type.endsWith('json') ? jsonInputs(bodyText(request)) : [];
}

function jsonInputs(text: string): readonly RequestInput[] {
  try {
    const found: RequestInput[] = [];
    readJson(text, (name, value: unknown) => {
      if (typeof value === 'string') found.push({ name, value, from: 'json' });
      return value;
    });
    return found.slice(0, 1000);
  } catch {
    return [];
  }
}

/** Values that are long and odd enough that their return is no accident. */
export function distinctInputs(request: ProbeRequest): readonly RequestInput[] {
  return inputsOf(request).filter(
    ({ value }) => value.length >= 4 && !/^(?:true|false|null|https?)$/i.test(value),
  );
}
