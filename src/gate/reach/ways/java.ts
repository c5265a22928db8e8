import type { Component } from '../../../core/component.js';
import { mavenPrefixes } from '../spellings.js';
import type { JarFacts } from '../survey/jars.js';
import { into, type Known, type Ways, type WaysInput } from './ways.js';

/** A jar lists the packages of its classes, and its classes name those that they use. Coordinates tell neither. */
export function waysOfJava({ survey: { jars }, components }: WaysInput): Ways {
  const own = new Map(
    components.flatMap((each) => jarsOf(each, jars).map((jar) => [each.name, jar] as const)),
  );
  const byPackage = new Map<string, Set<string>>();
  for (const [name, jar] of own) for (const each of jar.packages) into(byPackage, each, name);
  const optional = new Map<string, Set<string>>();
  for (const [name, jar] of own)
    for (const each of jar.names)
      for (const other of byPackage.get(each) ?? []) if (other !== name) into(optional, name, other);
  const owned = new Set(own.values());
  const others = [...jars.values()].filter((jar) => !owned.has(jar) && jar.packages.size > 0);
  const foreign = new Set(others.flatMap(({ names }) => [...names]));
  return {
    language: 'java',
    optional,
    tellsOptional: ({ name }) => own.has(name),
    doors: [],
    of: ({ name }: Component): Known => {
      const jar = own.get(name);
      const packages =
        jar === undefined ? mavenPrefixes(name) : [...jar.packages].filter((each) => each !== '');
      const doubt = doubtAbout(jar, foreign);
      return {
        named: {
          language: 'java',
          hints:
            jar === undefined
              ? packages
              : [...new Set(packages.map((each) => each.split('.').slice(0, 3).join('.')))],
          imports: (module) =>
            jar === undefined
              ? packages.some((each) => module === each || module.startsWith(`${each}.`))
              : jar.packages.has(module) ||
                jar.packages.has(module.slice(0, module.lastIndexOf('.'))) ||
                jar.packages.has(outer(module)),
        },
        namedBy: jar === undefined ? undefined : 'the packages in its jar',
        phrases: packages,
        programs: [],
        ...(doubt === undefined ? {} : { doubt }),
      };
    },
  };
}

/** `a.b.C.member` of a static import. */
function outer(module: string): string {
  return module.split('.').slice(0, -2).join('.');
}

function jarsOf({ foundAt }: Component, jars: ReadonlyMap<string, JarFacts>): readonly JarFacts[] {
  return foundAt.flatMap(
    ({ path, inside }) => jars.get(inside === undefined ? path : `${path}!/${inside}`) ?? [],
  );
}

function doubtAbout(jar: JarFacts | undefined, foreign: ReadonlySet<string>): string | undefined {
  if (jar === undefined) return 'the packages of its classes are not known: its jar is not in the project';
  if (jar.registers !== undefined) return `frameworks find it by ${jar.registers}`;
  if (jar.packages.size === 0 || jar.packages.has('')) return 'its jar has no classes in packages';
  const user = [...jar.packages].find((each) => foreign.has(each));
  return user === undefined ? undefined : `another archive has classes that name ${user}`;
}
