import { type Value, withField } from '../ir/value.js';
import type { CallFacts } from './sinks.js';

/** Maps of what a page is shown. */
const shown = /^(Model|ModelMap|ModelAndView)$/;
const setter = /^(set|Set|with|add|enable|disable)([A-Z]\w*)$/;

/**
 * The receiver with what a setter was given as a member: `setSecure(x)` makes `secure`, `setFeature('a', x)` makes
 * `feature:a`, `addHeader('a', x)` makes `addHeader:a`. Undefined where the call sets nothing.
 */
export function remembered(
  { self, method, args }: CallFacts,
  fluent: ReadonlySet<string>,
): Value | undefined {
  if (method === undefined || self.api === undefined) return undefined;
  const [first, second] = args;
  if (fluent.has(self.api)) return withField(self, method, first ?? { constant: true });
  if (method === 'put' && second && shown.test(self.api))
    return withField(self, `put:${first?.constant}`, second);
  const [, verb = '', name] = setter.exec(method) ?? [];
  if (name === undefined || first === undefined) return undefined;
  const isPlain = /^set$/i.test(verb);
  const key = isPlain ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : method;
  if (second === undefined) return isPlain ? withField(self, key, first) : undefined;
  const of = first.constant ?? first.api;
  return of === undefined || of === null ? undefined : withField(self, `${key}:${of}`, second);
}
