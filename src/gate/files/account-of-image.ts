import { settingsOf, type Table, table, withDefaults } from '../roles/compose-file.js';
import type { Stage } from '../roles/stages.js';
import { lastOfKind } from './root-of-sources.js';

/** The account of the last USER of an image, with variables replaced by what ARG, ENV and the service give them. */
export function accountOfImage(
  stages: readonly Stage[],
  dockerfile: string,
  service: Table,
): string | undefined {
  const written = lastOfKind('USER', stages);
  if (written === undefined || !written.includes('$')) return written;
  const values = valuesIn(stages, defaultsAboveStages(dockerfile), argumentsOf(service));
  return written.replace(
    variable,
    (whole, name: string, otherwise?: string) => values.get(name) ?? otherwise ?? whole,
  );
}

/** `$user`, `${user}`, `${user:-tide}` */
const variable = /\$\{?(\w{1,80})(?::?-([^}$]{0,100}))?\}?/g;

type Values = ReadonlyMap<string, string>;

/** An ARG without a default takes the one above the stages; what is passed to the build goes before both, and ENV before all. */
function valuesIn(stages: readonly Stage[], above: Values, passed: Values): Values {
  const found = new Map<string, string>();
  for (const line of stages.flatMap(({ instructions }) => instructions)) {
    const [, keyword = '', words = ''] = /^(ARG|ENV)[ \t]{1,9}(.{1,2000})/is.exec(line) ?? [];
    for (const [name, value] of pairsIn(words)) {
      const isArgument = /^arg$/i.test(keyword);
      const given = isArgument ? (passed.get(name) ?? value ?? above.get(name)) : value;
      if (given !== undefined) found.set(name, filled(given, found));
    }
  }
  return found;
}

/** A value may use those before it. */
function filled(text: string, values: Values): string {
  return text.replace(
    variable,
    (whole, name: string, otherwise?: string) => values.get(name) ?? otherwise ?? whole,
  );
}

function pairsIn(words: string): readonly (readonly [name: string, value: string | undefined])[] {
  return words
    .trim()
    .split(/\s{1,80}/, mostWords)
    .flatMap((word) => {
      const [, name, value] = /^(\w{1,80})(?:=["']?([^"'\s]{0,200}))?/.exec(word) ?? [];
      return name === undefined ? [] : [[name, value] as const];
    });
}

const mostWords = 200;

function defaultsAboveStages(dockerfile: string): Values {
  const found = new Map<string, string>();
  for (const line of dockerfile.split('\n', mostLines)) {
    if (/^[ \t]{0,9}FROM[ \t]/i.test(line)) break;
    const words = /^[ \t]{0,9}ARG[ \t]{1,9}(.{1,500})/i.exec(line)?.[1] ?? '';
    for (const [name, value] of pairsIn(words))
      if (value !== undefined) found.set(name, filled(value, found));
  }
  return found;
}

const mostLines = 500;

/** What `build.args` passes; a value that is set where it runs is not known. */
function argumentsOf({ build }: Table): Values {
  const pairs = settingsOf({ environment: table(build).args })
    .slice(0, mostWords)
    .map(([name, value]) => [name, withDefaults(value)] as const);
  return new Map(pairs.filter(([, value]) => value !== '' && !value.includes('$')));
}
