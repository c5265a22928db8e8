import { markup } from '../../markup.js';

/** Markup that is safe to stand in a page as it is. Only `html` makes it. */
export interface Html {
  readonly markup: string;
}

type Value = string | number | Html | undefined | readonly Html[];

/** A template in which every text is escaped and only `Html` is taken as it is. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  let text = parts[0] ?? '';
  values.forEach((value, index) => {
    text += markupOf(value) + (parts[index + 1] ?? '');
  });
  return { markup: text };
}

/** Markup of our own files. Nothing from outside may be in it. */
export function trusted(text: string): Html {
  return { markup: text };
}

function markupOf(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return markup(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map((each) => each.markup).join('');
}
