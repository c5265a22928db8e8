import type { Command } from '../../models/commands/run.js';
import { placeOf } from '../../models/commands/run.js';
import { lastNameOf } from '../../models/image-reference/index.js';
import { rootStage } from '../../models/stages/index.js';
import type { Hit, Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'compiler-in-image',
  title: 'Compiler and sources stay in the image',
  severity: 'none',
  aliases: [],
  fix: 'Build in a stage of its own, and copy what it makes into a small image.',
  references: ['https://docs.docker.com/build/building/multi-stage/'],
  effect: { files: { gone: [''], content: [''] } },
  repair,
  check: function* ({ model, commands }) {
    const stage = model.stages.at(-1);
    if (stage === undefined) return;
    const base = lastNameOf(rootStage(stage).reference);
    const building = commands.find((command) => command.run.step.stage === stage && isBuild(command, base));
    if (building !== undefined)
      yield { ...placeOf(building, building), detail: `${building.name} on ${base}` } satisfies Hit;
  },
};

/** What builds a program, on the image that has nothing but the tools for it. */
const builders: Readonly<Record<string, readonly [program: RegExp, goal: RegExp]>> = {
  golang: [/^go$/, /^build$/],
  rust: [/^cargo$/, /^build$/],
  maven: [/^mvnw?$/, /^(?:package|verify|install)$/],
  gradle: [/^gradlew?$/, /^(?:build|assemble|jar|bootJar|shadowJar)$/],
};

function isBuild({ name, args }: Command, base: string): boolean {
  const [program, goal] = (Object.hasOwn(builders, base) ? builders[base] : undefined) ?? [];
  return program?.test(name) === true && args.some(({ value }) => goal?.test(value) === true);
}
