/** A stage of a Dockerfile: what it starts from, and its instructions, each on one line and without comments. */
export interface Stage {
  readonly name: string;
  readonly from: string;
  readonly instructions: readonly string[];
}

const mostInstructions = 2_000;
const keyword =
  /^(?:FROM|RUN|COPY|ADD|CMD|ENTRYPOINT|ARG|ENV|WORKDIR|USER|LABEL|VOLUME|EXPOSE|SHELL|HEALTHCHECK|STOPSIGNAL|ONBUILD|MAINTAINER)[ \t]/i;

/** Variables of `FROM` have the values that `ARG` gives them above the first stage. */
export function stagesOf(dockerfile: string): readonly Stage[] {
  const defaults = new Map<string, string>();
  const stages: { name: string; from: string; instructions: string[] }[] = [];
  for (const instruction of instructionsOf(dockerfile)) {
    const [, name, value] = /^ARG[ \t]{1,9}(\w{1,80})=["']?([^\s"']{1,200})/i.exec(instruction) ?? [];
    if (stages.length === 0 && name !== undefined && value !== undefined)
      defaults.set(name, withValues(value, defaults));
    const from =
      /^FROM[ \t]{1,9}(?:--\S{1,80}[ \t]{1,9})?(\S{1,200})(?:[ \t]{1,9}AS[ \t]{1,9}(\S{1,80}))?/i.exec(
        instruction,
      );
    if (from !== null)
      stages.push({
        name: (from[2] ?? '').toLowerCase(),
        from: withValues(from[1] ?? '', defaults),
        instructions: [],
      });
    else stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
}

/** The last stage with those that it is built on, the first of them first. */
export function lastOf(stages: readonly Stage[]): readonly Stage[] {
  const found: Stage[] = [];
  let next = stages.at(-1);
  while (next !== undefined && !found.includes(next)) {
    found.unshift(next);
    const from = next.from.toLowerCase();
    const before: readonly Stage[] = stages.slice(0, stages.indexOf(next));
    next = before.findLast(({ name }) => name !== '' && name === from);
  }
  return found;
}

/** What `ENV` sets in stages, the last of each name: `RAILS_ENV=production TZ=UTC`, or in the old form `RAILS_ENV production`. */
export function environmentOf(stages: readonly Stage[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { instructions } of stages)
    for (const [, text = ''] of instructions.flatMap((each) => [
      /^ENV[ \t]{1,9}(.{1,4000})/is.exec(each) ?? [],
    ]))
      for (const [name, value] of settingsIn(text)) {
        found.delete(name);
        found.set(name, value.replace(/^["']|["']$/g, ''));
      }
  return found;
}

const mostSettings = 200;

function settingsIn(text: string): readonly (readonly [name: string, value: string])[] {
  const words = text.trim().split(/\s{1,200}/, mostSettings);
  const [first = '', second = ''] = words;
  if (!first.includes('=')) return [[first, second]];
  return words.map((word) => {
    const [name = '', value = ''] = word.split('=', 2);
    return [name, value];
  });
}

function instructionsOf(dockerfile: string): readonly string[] {
  const lines = dockerfile
    .split(/\r?\n/)
    .filter((line) => !/^[ \t]{0,80}#/.test(line))
    .join('\n')
    .replace(/\\[ \t]{0,40}\n/g, ' ')
    .split('\n')
    .slice(0, mostInstructions);
  const found: string[] = [];
  for (const line of lines.map((each) => each.trim()).filter((each) => each !== ''))
    if (keyword.test(line) || found.length === 0) found.push(line);
    else found.push(`${found.pop() ?? ''}\n${line}`);
  return found;
}

function withValues(text: string, defaults: ReadonlyMap<string, string>): string {
  return text.replace(
    /\$\{?(\w{1,80})(?::?-([^}$]{0,100}))?\}?/g,
    (whole, name: string, otherwise?: string) => defaults.get(name) ?? otherwise ?? whole,
  );
}

/** Those on which no other one is built, and from which none copies. */
export function endsOf(stages: readonly Stage[]): readonly Stage[] {
  return stages.filter(
    ({ name }, index) =>
      name === '' ||
      !stages
        .slice(index + 1)
        .some(
          ({ from, instructions }) =>
            from.toLowerCase() === name ||
            instructions.some((each) => each.toLowerCase().includes(`from=${name}`)),
        ),
  );
}
