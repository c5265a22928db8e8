/** What a form field holds when nothing else is known, by its type (HTML, section 4.10.5) and its name. */
export interface FieldHint {
  readonly name: string;
  readonly type: string;
  readonly min?: string;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly placeholder?: string;
}

export function defaultValue(hint: FieldHint): string {
  const value = byType[hint.type.toLowerCase()]?.(hint) ?? valueForName(hint.name);
  const fitting = fitPattern(value, hint.pattern);
  return hint.maxLength === undefined || hint.maxLength <= 0 ? fitting : fitting.slice(0, hint.maxLength);
}

const byType: Readonly<Record<string, (hint: FieldHint) => string | undefined>> = {
  email: () => probeEmail,
  url: () => 'http://example.com/',
  tel: () => '+15550100',
  number: ({ min }) => (min !== undefined && /^-?\d{1,15}$/.test(min) ? min : '1'),
  range: ({ min }) => (min !== undefined && /^-?\d{1,15}$/.test(min) ? min : '1'),
  date: () => '2030-01-02',
  'datetime-local': () => '2030-01-02T03:04',
  month: () => '2030-01',
  week: () => '2030-W01',
  time: () => '03:04',
  color: () => '#336699',
  password: () => 'Harbour-7-probe!',
};

export const probeEmail = 'probe@example.com';

const byName: readonly (readonly [RegExp, string])[] = [
  [/e-?mail/, probeEmail],
  [/pass(?:word|wd|phrase)?$|^pwd/, 'Harbour-7-probe!'],
  [/phone|mobile|(?:^|_)tel(?:$|_)|fax/, '+15550100'],
  [
    /(?:^|_|-)(?:url|uri|link|website|homepage|callback|redirect|next|return_?to)(?:$|_|-)/,
    'http://example.com/',
  ],
  [/date|birthday|(?:^|_)(?:from|until|day)$/, '2030-01-02'],
  [/time$/, '03:04'],
  [/year/, '2030'],
  [/zip|postal|postcode/, '10115'],
  [/country/, 'DE'],
  [/lang|locale/, 'en'],
  [/colou?r/, '#336699'],
  [/(?:^|_|-)ip(?:$|_|-)|address_?ip/, '127.0.0.1'],
  [/host|domain/, 'localhost'],
  [/file|path|(?:^|_)doc/, 'readme.txt'],
  [
    /(?:^|[_-])(?:id|no|num|number|count|qty|quantity|amount|price|total|page|size|limit|offset|age|index|year)s?$|(?:Id|Count|Number|Amount|Price)$/,
    '1',
  ],
  [/user|login|nick/, 'probe'],
  [/city|town/, 'Lisbon'],
  [/name|title|subject/, 'Probe'],
];

export function valueForName(name: string): string {
  const lower = name.toLowerCase();
  const fitting = byName.find(([pattern]) => pattern.test(lower) || pattern.test(name));
  return fitting?.[1] ?? 'probe';
}

/** Enough for the usual patterns of digits or letters; the browser's check is not the server's anyway. */
function fitPattern(value: string, pattern: string | undefined): string {
  const match = /^\^?(?:\\d|\[0-9\])(?:\{(\d{1,2})(?:,\d{0,2})?\}|\+|\*)?\$?$/.exec(pattern ?? '');
  return match === null ? value : '1'.repeat(Number(match[1] ?? 1));
}
