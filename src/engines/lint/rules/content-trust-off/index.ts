import { placeOf } from '../../models/commands/run.js';
import type { Hit, Rule } from '../../rule.js';

const variable = 'DOCKER_CONTENT_TRUST';

export const rule: Rule = {
  id: 'content-trust-off',
  title: 'Content trust of Docker is switched off',
  severity: 'medium',
  aliases: ['CIS-DI-0005'],
  fix: 'Leave it on, and take signed images.',
  references: [
    'https://docs.docker.com/engine/security/trust/',
    'https://github.com/goodwithtech/dockle/blob/master/CHECKPOINT.md#cis-di-0005',
  ],
  check: function* ({ model, commands }) {
    const inStages = model.steps.map(({ effective }) => effective);
    for (const instruction of [...model.globalInstructions, ...inStages]) {
      if (instruction.keyword !== 'ENV' && instruction.keyword !== 'ARG') continue;
      for (const pair of instruction.pairs) {
        if (pair.key === variable && isOff(pair.value?.value ?? '1'))
          yield { ...instruction.args.spanOf(pair), detail: instruction.keyword } satisfies Hit;
      }
    }
    for (const command of commands) {
      const own = command.visited.command.assignments.some(
        ({ name, value }) => name === variable && isOff(value?.value ?? ''),
      );
      const words = [...command.settings, ...(command.name === 'export' ? command.args : [])];
      const given = words.some(
        ({ value }) => value.startsWith(`${variable}=`) && isOff(value.split('=')[1] ?? ''),
      );
      const flag =
        (command.name === 'docker' || command.name === 'podman') &&
        command.args.some(({ value }) => /^--disable-content-trust(?:=true)?$/.test(value));
      if (own || given || flag) yield { ...placeOf(command, command), detail: command.name } satisfies Hit;
    }
  },
};

function isOff(value: string): boolean {
  return /^(?:0|false|)$/i.test(value.trim());
}
