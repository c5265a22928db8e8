import { listsWhole } from '../ir/constraints.js';
import { unknown, type Value } from '../ir/value.js';

const listed: Value = { plain: true };
const deepest = 8;

/** Fields of forms and serialisers that are numbers, words or one of a few. */
const fields =
  /(?:^|\.)(?:(?:Typed|Multiple|TypedMultiple)?ChoiceField|(?:Integer|Float|Decimal|UUID|Slug|Boolean|NullBoolean|Date|DateTime|Time|Duration|IPAddress|GenericIPAddress|Select|Radio|IntegerRange|DecimalRange)Field|Int|Integer|Float|Decimal|Bool|Boolean|UUID|Date|DateTime|Time|Enum|Number|IP)\(\)$/;
const ofPattern = /(?:^|\.)RegexField\(\)$/;
const oneOf = /(?:^|\.)(?:OneOf|AnyOf|ContainsOnly|UUID|NumberRange)\(\)$/;
const matching = /(?:^|\.)(?:Regexp|RegexValidator|validate_slug)(?:\(\))?$/;

/** What the class of a form, or of a serialiser, lets through, by its fields. */
export function shapeOfForm(type: Value | undefined): Value | undefined {
  const shape = new Map<string, Value>();
  for (let depth = 0, each = type; each && depth < deepest; depth += 1, each = each.proto)
    for (const [name, field] of each.fields ?? [])
      if (!shape.has(name) && field.api !== undefined)
        shape.set(name, isListedField(field) ? listed : unknown);
  return [...shape.values()].includes(listed) ? { fields: shape } : undefined;
}

function isListedField({ api = '', made = [], madeNamed }: Value): boolean {
  if (fields.test(api)) return true;
  if (ofPattern.test(api)) return listsWhole(patternOf(madeNamed?.get('regex') ?? made[0]));
  const given = [...made, ...(madeNamed?.values() ?? [])];
  return given
    .flatMap((each) => [each, ...(each.length === undefined ? [] : (each.fields?.values() ?? []))])
    .some(constrains);
}

function constrains({ api = '', made = [], madeNamed }: Value): boolean {
  if (oneOf.test(api)) return true;
  if (!matching.test(api)) return false;
  return api.endsWith('validate_slug') || listsWhole(patternOf(madeNamed?.get('regex') ?? made[0]));
}

function patternOf(value: Value | undefined): Value['constant'] {
  return value?.constant ?? value?.made?.[0]?.constant;
}
