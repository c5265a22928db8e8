import { parseYaml, YamlError } from '../../formats/yaml/index.js';
import { productionProfile, testCommand, testService } from '../../knowledge/roles/index.js';

type Table = Readonly<Record<string, unknown>>;

const mostServices = 500;

/**
 * Whether a Compose file has services for tests alone: a suite, services that only a profile of tests starts, and what only
 * these depend on (https://docs.docker.com/reference/compose-file/services/). A text that is no YAML has none; the engine that
 * analyses it reports it.
 */
export function servesTestsAlone(text: string): boolean {
  const services = servicesIn(text);
  const dependents = new Map<string, string[]>();
  for (const [name, service] of services)
    for (const needed of dependenciesOf(service)) {
      const known = dependents.get(needed);
      if (known) known.push(name);
      else dependents.set(needed, [name]);
    }
  const forTests = new Set([...services].filter(([name, service]) => runsTests(name, service)).map(nameOf));
  // Grows while it is read: what was taken may be all that another one waits for.
  for (const name of forTests)
    for (const needed of dependenciesOf(services.get(name)))
      if (dependents.get(needed)?.every((each) => forTests.has(each))) forTests.add(needed);
  return services.size > 0 && [...services.keys()].every((name) => forTests.has(name));
}

function servicesIn(text: string): ReadonlyMap<string, unknown> {
  try {
    const { services } = table(parseYaml(text, { maxAliases: 100, merge: true }));
    return new Map(Object.entries(table(services)).slice(0, mostServices));
  } catch (thrown) {
    if (thrown instanceof YamlError) return new Map();
    throw thrown;
  }
}

function nameOf([name]: readonly [string, unknown]): string {
  return name;
}

function runsTests(name: string, service: unknown): boolean {
  const { profiles, command } = table(service);
  const named = texts(profiles);
  if (named.some((each) => productionProfile.test(each))) return false;
  return (
    testService.test(name) ||
    named.some((each) => testService.test(each)) ||
    testCommand.test(texts(command).join(' '))
  );
}

/** A list of names, or a mapping of names to conditions. */
function dependenciesOf(service: unknown): readonly string[] {
  const { depends_on: needed, links } = table(service);
  const names = Array.isArray(needed) ? texts(needed) : Object.keys(table(needed));
  return [...names, ...texts(links).map((link) => link.split(':', 1)[0] ?? link)];
}

function texts(value: unknown): readonly string[] {
  return [value].flat().filter((each) => typeof each === 'string');
}

function table(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}
