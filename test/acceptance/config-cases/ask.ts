import { judge } from '../../../src/engines/config/judge.js';
import { readManifest } from '../../../src/engines/config/manifest.js';
import { configRules } from '../../../src/engines/config/rules/index.generated.js';

const byName = new Map<string, typeof configRules>();

/** Whether the rule that someone else gave this number speaks about the file; rules without the number are not asked, nor those that need settings. */
export function fires(id: string, path: string, text: string): boolean {
  const rules = byName.get(id) ?? rulesNamed(id);
  byName.set(id, rules);
  const reading = readManifest(path, text);
  return (
    reading !== undefined && judge(reading, rules).judgements.some(({ aliases }) => aliases.includes(id))
  );
}

function rulesNamed(id: string): typeof configRules {
  return configRules.filter(
    ({ aliases, sometimes = [], needs }) => needs === undefined && [...aliases, ...sometimes].includes(id),
  );
}
