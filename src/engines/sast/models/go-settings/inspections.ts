import { comparedName, credentialName } from '../../../../knowledge/secret-words.js';
import type { Temp } from '../../ir/ir.js';
import type { EntryFacts, InspectionHit } from '../../ir/model.js';
import { makersIn, namesOf } from '../../ir/naming.js';
import type { Frame } from '../../ir/value.js';
import { comparesObjects, instructionsOf, isReckoned, returnsTrue } from '../shapes.js';

/** `MountTypeSecret`, `AttrAuthToken`: what sort of thing something is. */
const kinds = /Type|Kind|Attr|Mode|^[A-Z\d]+(_[A-Z\d]+)+$|_[A-Z]+$/;
const digest =
  /^(\w*_)?(h?mac|signature|sig|token|api_?key|secret|password)$|(MAC|Mac|Signature|Token|APIKey|Secret|Password)$/i;

/** `password == "letmein"`, `signature == expected` */
function comparisons({ body, frame: parent }: EntryFacts): readonly InspectionHit[] {
  const makers = makersIn(body);
  const own: Frame = { body, cells: [], ...(parent ? { parent } : {}) };
  const isConstant = (temp: Temp) => makers.get(temp)?.op === 'const';
  const isOfObjects = comparesObjects(body);
  const isOf = (temp: Temp | undefined, name: RegExp) =>
    temp !== undefined && namesOf(own, temp).some((each) => name.test(each));
  return instructionsOf(body).flatMap((instr): readonly InspectionHit[] => {
    if (!isOfObjects && instr.op === 'call' && /^(Equal|DeepEqual|Compare)$/.test(instr.method ?? '')) {
      const given = instr.args.flatMap((each) => namesOf(own, each).slice(0, 1));
      const isCompared = instr.args.length === 2 && given.some((each) => digest.test(each));
      return isCompared && isOf(instr.receiver, /^(bytes|reflect|strings)$/) && !instr.args.some(isConstant)
        ? [{ rule: 'timing-compare' as const, at: instr.at }]
        : [];
    }
    if (instr.op !== 'binary' || !/^[=!]=$/.test(instr.operator)) return [];
    if (isReckoned(makers.get(instr.left)) || isReckoned(makers.get(instr.right))) return [];
    const [constants, others] = [
      [instr.left, instr.right].filter(isConstant),
      [instr.left, instr.right].filter((each) => !isConstant(each)),
    ];
    const names = others.flatMap((each) => namesOf(own, each).slice(0, 1));
    if (!names.some((each) => comparedName.test(each)) || names.some((each) => kinds.test(each))) return [];
    const [constant] = constants.map((each) => makers.get(each));
    if (constant === undefined) return isOfObjects ? [] : [{ rule: 'timing-compare' as const, at: instr.at }];
    const isLiteral =
      constant.op === 'const' && typeof constant.value === 'string' && /^[^\s<${]{6,}$/.test(constant.value);
    const isCredential = names.some((each) => credentialName.test(each));
    return isLiteral && isCredential ? [{ rule: 'hard-coded-credential' as const, at: instr.at }] : [];
  });
}

/** `CheckOrigin: func(r *http.Request) bool { return true }` */
function openOrigin({ body }: EntryFacts): readonly InspectionHit[] {
  return body.name === 'CheckOrigin' && returnsTrue(body)
    ? [{ rule: 'origin-not-checked' as const, at: body.at }]
    : [];
}

/** `func(t *jwt.Token) (interface{}, error) { return []byte("key"), nil }` */
/** `AllowOriginFunc: func(origin string) bool { return true }` */
function anyOrigin({ body }: EntryFacts): readonly InspectionHit[] {
  return /^AllowOrigin\w*Func$/.test(body.name) && returnsTrue(body)
    ? [{ rule: 'permissive-cors' as const, at: body.at }]
    : [];
}

function literalKeys({ body }: EntryFacts): readonly InspectionHit[] {
  if (!body.params.some(({ type }) => type === 'jwt.Token')) return [];
  const makers = makersIn(body);
  return body.blocks.flatMap(({ jump }) => {
    const result = jump.kind === 'return' && jump.value !== undefined ? makers.get(jump.value) : undefined;
    const key = result?.op === 'list' ? makers.get(result.items[0] ?? -1) : undefined;
    const isLiteral = key?.op === 'const' && typeof key.value === 'string' && key.value !== '';
    return isLiteral ? [{ rule: 'hard-coded-credential' as const, at: key.at }] : [];
  });
}

/** `HostKeyCallback: func(…) error { return nil }` */
function openHosts({ body }: EntryFacts): readonly InspectionHit[] {
  if (!/^(HostKeyCallback|VerifyPeerCertificate)$/.test(body.name)) return [];
  const makers = makersIn(body);
  const ways = body.blocks.flatMap(({ jump }) => (jump.kind === 'return' ? [jump.value] : []));
  const isNothing = ways.every((each) => {
    const maker = each === undefined ? undefined : makers.get(each);
    return maker?.op === 'const' && maker.value === null;
  });
  const rule = body.name === 'HostKeyCallback' ? 'ssh-host-key-ignored' : 'insecure-tls';
  return ways.length > 0 && isNothing ? [{ rule, at: body.at }] : [];
}

/** What is wrong with a function of Go by its shape. */
export function inspectGo(facts: EntryFacts): readonly InspectionHit[] {
  return [
    ...comparisons(facts),
    ...openOrigin(facts),
    ...anyOrigin(facts),
    ...literalKeys(facts),
    ...openHosts(facts),
  ];
}
