import type { Command } from './run.js';

/** The value of an environment variable for a command: set right before it, exported earlier, or by ENV and ARG. */
export function settingOf(command: Command, name: string): string | undefined {
  const own = command.visited.command.assignments.find((one) => one.name === name)?.value?.value;
  if (own !== undefined) return own;
  const given = command.settings.find(({ value }) => value.startsWith(`${name}=`));
  if (given !== undefined) return given.value.slice(name.length + 1);
  const { commands, step } = command.run;
  for (const earlier of commands.slice(0, commands.indexOf(command))) {
    if (earlier.name !== 'export') continue;
    const word = earlier.args.find(({ value }) => value.startsWith(`${name}=`));
    if (word !== undefined) return word.value.slice(name.length + 1);
  }
  return step.state.variables.get(name);
}

export function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^(?:1|true|yes|on|t|y)$/i.test(value);
}
