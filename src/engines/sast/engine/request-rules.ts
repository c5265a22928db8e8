import { listsWhole } from '../ir/constraints.js';
import type { FunctionIr } from '../ir/ir.js';
import { keyOfPath } from '../ir/paths.js';
import { everyKind } from '../ir/sink-kinds.js';
import { unknown, type Value } from '../ir/value.js';
import { memberOfApi } from './api-names.js';
import type { Guards } from './guards.js';
import type { CallFacts } from './sinks.js';

const listed: Value = { plain: true };

/** Rules of Laravel by which a field is a number, a word or one of a few: https://laravel.com/docs/validation */
const listing =
  /^(?:in:[^|]{1,500}|alpha(?:_num|_dash)?(?::ascii)?|integer|numeric|digits(?:_between)?:[\d,]{1,9}|uuid|ulid|boolean|date|ip|ipv[46]|accepted|declined)$/;
const ofObject = /(?:^|[\\.])Rule\.(?:in|enum)\(\)$|(?:^|[\\.])Enum\(\)$/;
const readers = ['input', 'get', 'post', 'query', 'string', 'str', 'json'];

/** What `$request->validate(['kind' => 'required|in:a,b'])` lets through; undefined where it lists nothing. */
export function shapeOfRules({ method, args: [rules] }: CallFacts): Value | undefined {
  if (method !== 'validate' || !rules?.fields || rules.taints) return undefined;
  const fields = new Map([...rules.fields].map(([name, each]) => [name, isListed(each) ? listed : unknown]));
  return [...fields.values()].includes(listed) ? { fields } : undefined;
}

function isListed(rule: Value): boolean {
  const all = rule.length === undefined ? [rule] : [...(rule.fields?.values() ?? [])];
  return all.some(({ constant, api = '' }) => {
    if (typeof constant !== 'string') return ofObject.test(api);
    const pattern = /^(?:[\w:,|]{0,200}\|)?regex:([^|]{1,300})$/.exec(constant)?.[1];
    return listsWhole(pattern) || constant.split('|').some((each) => listing.test(each));
  });
}

/** What holds of the request behind it: `$request->kind`, `$request->input('kind')`. */
export function guardsOfRules(body: FunctionIr, { receiver, self }: CallFacts, { fields }: Value): Guards {
  const key = receiver === undefined ? undefined : keyOfPath(body.paths.get(receiver), body.paths);
  const known = new Map<string, number>();
  for (const [name, each] of fields ?? []) {
    if (!each.plain) continue;
    if (key !== undefined) known.set(`${key}.${name}`, everyKind);
    for (const reader of readers) {
      const called = self.api === undefined ? `${key}.${reader}` : memberOfApi(self.api, reader);
      known.set(`call ${called} ${name}`, everyKind);
    }
  }
  return known;
}
