import type { Instr } from '../../ir/ir.js';
import { isWholePattern, refusesOthers } from '../../ir/patterns.js';
import { bitsOf, everyKind } from '../../ir/sink-kinds.js';
import type { GuardFacts, GuardTraits, Proof } from '../../ir/traits.js';

export const guards: GuardTraits = {
  call: ofCall,
  asserts: ofParser,
  canonical: /^(Path\.GetFullPath|\*\.GetFullPath)$/,
};

/** `Url.IsLocalUrl(x)`, `Regex.IsMatch(x, "^[a-z]+$")`, `int.TryParse(x, out _)`, `x.Equals("a")` */
function ofCall(
  { callee, method = '', receiver, args }: Extract<Instr, { op: 'call' }>,
  { values, holds }: GuardFacts,
): Proof | undefined {
  const api = values[callee]?.api ?? '';
  const [first, second] = args;
  if (first === undefined) return undefined;
  const pattern = second === undefined ? values[receiver ?? -1]?.made?.[0] : values[second];
  if (method === 'IsMatch')
    return (holds ? isWholePattern(pattern) : refusesOthers(pattern?.constant))
      ? { subject: first, bits: everyKind }
      : undefined;
  if (!holds) return undefined;
  if (api === 'Uri.TryCreate' && /UriKind\.Relative$/.test(values[second ?? -1]?.api ?? ''))
    return { subject: first, bits: bitsOf(['redirect', 'ssrf']) };
  if (
    method === 'All' &&
    receiver !== undefined &&
    /^char\.Is(Ascii)?(Letter|Digit)/.test(values[first]?.api ?? '')
  )
    return { subject: receiver, bits: everyKind };
  if (method === 'IsLocalUrl') return { subject: first, bits: bitsOf(['redirect']) };
  if (/^(int|long|Guid|decimal|double|DateTime|IPAddress|bool|uint|short)\.TryParse$/.test(api))
    return { subject: first, bits: everyKind };
  if (/^[Ee]quals$/.test(method) && receiver !== undefined && values[first]?.constant !== undefined)
    return { subject: receiver, bits: everyKind };
  return undefined;
}

const parsers =
  /^(?:int|long|short|byte|uint|ulong|double|float|decimal|bool|Guid|DateTime|DateTimeOffset|DateOnly|TimeSpan|IPAddress|Int32|Int64|Convert)\.(?:Parse|ParseExact|To(?:U?Int(?:16|32|64)|Double|Decimal|Boolean|DateTime))$/;

/** Behind `int.Parse(x)` and `Enum.Parse<Kind>(x)`, which throw otherwise. */
function ofParser(
  { callee, args }: Extract<Instr, { op: 'call' }>,
  { values }: GuardFacts,
): Proof | undefined {
  const api = values[callee]?.api ?? '';
  const subject =
    api === 'Enum.Parse' &&
    args.length > 1 &&
    values[args[0] ?? -1]?.constant === undefined &&
    values[args[1] ?? -1]?.taints
      ? args[1]
      : args[0];
  if (subject === undefined) return undefined;
  return parsers.test(api) ? { subject, bits: everyKind } : undefined;
}
