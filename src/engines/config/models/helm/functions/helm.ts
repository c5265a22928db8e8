import { SeaworthyError } from '../../../../../core/errors.js';
import { Tree } from '../../tree.js';
import { loadYaml } from '../../yaml.js';
import { parseTemplate } from '../parse.js';
import { isRich, plain, Rich, renderedSource, richOf, textOf, treeOf, type Value, yamlOf } from '../rich.js';
import { type Call, type FunctionTable, isTruthy, type TemplateFunction } from './call.js';
import { fitsVersion } from './semver.js';

export const helmFunctions: FunctionTable = {
  include: ([name, argument], { spot, renderer }) => {
    const word = name === undefined ? undefined : textOf(name);
    return word === undefined ? undefined : renderer.include(word, argument ?? Tree.scalar(spot, null), spot);
  },
  tpl: ([template, argument], call) => tpl(template, argument, call),
  toYaml: ([value]) => toYaml(value),
  mustToYaml: ([value]) => toYaml(value),
  toYamlPretty: ([value]) => toYaml(value),
  fromYaml: ([value], call) => fromText(value, call),
  fromYamlArray: ([value], call) => fromText(value, call),
  fromJson: ([value], call) => fromText(value, call),
  fromJsonArray: ([value], call) => fromText(value, call),
  mustFromJson: ([value], call) => fromText(value, call),
  toJson: ([value], { spot }) => toJson(value, spot),
  toRawJson: ([value], { spot }) => toJson(value, spot),
  mustToJson: ([value], { spot }) => toJson(value, spot),
  toPrettyJson: ([value], { spot }) => toJson(value, spot),
  // A value that the user has to give is not known here; its name stands for it.
  required: ([, value], { spot }) =>
    value !== undefined && (isRich(value) || !value.isNull) && textOf(value) !== ''
      ? value
      : Tree.scalar(spot, 'required'),
  fail: ([message], { spot }) => {
    throw new SeaworthyError(
      'MANIFEST_INVALID',
      `the chart refuses its values: ${message === undefined ? '' : (textOf(message) ?? '')}`,
      {
        where: `${spot.source.path}:${spot.source.place(spot.start, spot.end).line}`,
      },
    );
  },
  // Nothing is asked of a cluster, as with `helm template`.
  lookup: (_, { spot }) => Tree.map(spot, new Map()),
  semverCompare: ([range, version], { spot }) =>
    range === undefined || version === undefined
      ? undefined
      : Tree.scalar(spot, fitsVersion(textOf(version) ?? '', textOf(range) ?? '')),
  now: (_, { spot }) => Tree.scalar(spot, ''),
  date: (_, { spot }) => Tree.scalar(spot, '2000-01-01'),
  htmlDate: (_, { spot }) => Tree.scalar(spot, '2000-01-01'),
  unixEpoch: (_, { spot }) => Tree.scalar(spot, '0'),
  uuidv4: (_, { spot }) => Tree.scalar(spot, '00000000-0000-4000-8000-000000000000'),
  randAlphaNum: random,
  randAlpha: random,
  randNumeric: random,
  randAscii: random,
  getHostByName: (_, { spot }) => Tree.scalar(spot, ''),
};

/** What is made up when the chart is installed is no secret of the chart's. */
function random(_: Parameters<TemplateFunction>[0], { spot }: Call): Value {
  return Tree.scalar(spot, '${random}');
}

function toYaml(value: Value | undefined): Value | undefined {
  if (value === undefined) return undefined;
  return isRich(value)
    ? new Rich([
        { text: JSON.stringify(value.text), spot: value.parts[0]?.spot ?? spotless(), isVerbatim: false },
      ])
    : yamlOf(value);
}

function spotless(): never {
  throw new SeaworthyError('MANIFEST_INVALID', 'nothing can be made of an empty text');
}

function toJson(value: Value | undefined, spot: Call['spot']): Value | undefined {
  if (value === undefined) return undefined;
  return Tree.scalar(isRich(value) ? spot : value, JSON.stringify(isRich(value) ? value.text : plain(value)));
}

/** The tree of a text that was rendered keeps the places of its pieces. */
function fromText(value: Value | undefined, { spot }: Call): Value | undefined {
  if (value === undefined) return undefined;
  const { source, text } = renderedSource(spot.source.path, richOf(value));
  const [document] = loadYaml(spot.source.path, text, () => true, source).documents;
  return document ?? treeOf({}, spot);
}

function tpl(
  template: Value | undefined,
  argument: Value | undefined,
  { spot, renderer }: Call,
): Value | undefined {
  if (template === undefined || argument === undefined) return undefined;
  const text = textOf(template) ?? '';
  if (!text.includes('{{')) return isTruthy(template) ? template : Tree.scalar(spot, '');
  const origin = isRich(template) ? (template.parts[0]?.spot ?? spot) : template;
  const source = {
    path: origin.source.path,
    isOriginal: false,
    place: () => origin.source.place(origin.start, origin.end),
  };
  return renderer.template(parseTemplate(source, text), argument);
}
