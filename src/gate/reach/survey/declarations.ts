import { parseJsonRecord } from '../../../formats/json/index.js';
import type { TextFile } from './index.js';

const dependencyKeys = new Set(
  (
    'name description keywords version author contributors repository bugs homepage license dependencies devDependencies ' +
    'peerDependencies peerDependenciesMeta optionalDependencies bundledDependencies bundleDependencies overrides ' +
    'resolutions pnpm require require-dev suggest provide replace conflict packageManager engines'
  ).split(' '),
);

/**
 * A manifest without the lines that only ask for packages: being asked for is no use. Scripts, plugins' settings and
 * aliases stay.
 */
export function withoutDeclarations({ path, text }: TextFile): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (managers.test(name)) return '';
  if (name === 'package.json' || name === 'composer.json') return jsonWithout(text);
  if (name === 'pyproject.toml') return tomlWithout(text);
  if (/^go\.(mod|work)$/.test(name)) return goModWithout(text);
  const line = lines.find(([file]) => file.test(name))?.[1];
  if (line !== undefined)
    return text
      .split('\n')
      .map((each) => (line.test(each) ? '' : each))
      .join('\n');
  if (name === 'pom.xml') return text.replace(/<(groupId|artifactId|version)>[^<]{0,300}<\/\1>/g, '');
  return text;
}

/** Settings of package managers and of what proposes upgrades: packages whose dependencies are corrected, hoisted, or left alone. */
const managers =
  /^(?:\.yarnrc(?:\.yml)?|\.npmrc|pnpm-workspace\.yaml|\.?renovate(?:rc)?(?:\.json5?)?|dependabot\.ya?ml)$/;

const lines: readonly (readonly [file: RegExp, line: RegExp])[] = [
  [/^(Gemfile|gems\.rb)$/, /^\s{0,20}gem[\s(]/],
  [/\.gemspec$/, /\.add_(?:runtime_|development_)?dependency\b/],
  [
    /\.(cs|fs|vb)proj$|^Directory\.(Packages|Build)\.props$|^packages\.config$/,
    /<(?:Package|GlobalPackage|package)/,
  ],
];

/** Tools are run by name (https://go.dev/ref/mod#go-mod-file-tool); the rest only asks for modules. */
function goModWithout(text: string): string {
  let isTools = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^tool\s{0,8}\($/.test(line.trim())) isTools = true;
      else if (line.trim() === ')') isTools = false;
      else if (isTools || line.startsWith('tool ')) return line;
      return '';
    })
    .join('\n');
}

function jsonWithout(text: string): string {
  try {
    const kept = Object.entries(parseJsonRecord(text)).filter(([key]) => !dependencyKeys.has(key));
    const record = Object.fromEntries(kept);
    return JSON.stringify(record, undefined, 1);
  } catch {
    return text;
  }
}

/** Tables and lists of dependencies, line by line: what is broken costs nothing. */
function tomlWithout(text: string): string {
  let isTable = false;
  let isList = false;
  return text
    .split('\n')
    .map((line) => {
      const header = /^\s{0,8}\[{1,2}([^\]]{1,200})\]/.exec(line)?.[1];
      if (header !== undefined) {
        isTable = /dependenc|^build-system$|optional|extras/.test(header) && !/scripts|entry/.test(header);
        isList = false;
        return line;
      }
      if (isTable) return '';
      if (/^\s{0,8}(?:dependencies|requires|name|description|keywords|dev-dependencies)\s{0,8}=/.test(line))
        isList = line.includes('[');
      else if (!isList) return line;
      if (line.split('#')[0]?.trimEnd().endsWith(']') === true) isList = false;
      return '';
    })
    .join('\n');
}
