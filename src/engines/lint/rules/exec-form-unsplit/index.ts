import { isLocalName } from '../../../../knowledge/official-images.js';
import { rootStage, type Stage } from '../../models/stages/index.js';
import { stagesOf, startingSteps } from '../../models/started.js';
import type { Hit, Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'exec-form-unsplit',
  title: 'Array names a whole command as one program',
  severity: 'medium',
  aliases: [],
  fix: 'Write each word as a string of its own: ["program", "argument"].',
  references: ['https://docs.docker.com/reference/dockerfile/#exec-form'],
  effect: { config: ['Cmd', 'Entrypoint'] },
  check: function* ({ model }) {
    const last = model.stages.at(-1);
    const starting = last === undefined ? [] : startingSteps(last);
    for (const step of model.steps) {
      const { keyword, json, start, end } = step.effective;
      if (keyword !== 'ENTRYPOINT' && !(keyword === 'CMD' && isProgram(step.stage))) continue;
      const [program] = json ?? [];
      if (program === undefined || !isCommand(program.value)) continue;
      const isEffective = starting.includes(step);
      yield {
        start,
        end,
        detail: isEffective ? `${keyword}, with which the container cannot start` : keyword,
        ...(isEffective ? { severity: 'high' } : {}),
        advice: adviceFor(program.value),
      } satisfies Hit;
    }
  },
};

/** Without an ENTRYPOINT, its own or a foreign base's, which may hand the string to a shell. */
function isProgram(stage: Stage): boolean {
  if (stagesOf(stage).some(({ steps }) => steps.some(({ effective }) => effective.keyword === 'ENTRYPOINT')))
    return false;
  const { reference, baseWord } = rootStage(stage);
  const repository = reference.repository.replace(/^library\//, '');
  const isKnown = baseWord?.value.includes('$') === false && reference.registry === undefined;
  return isKnown && !repository.includes('/') && !isLocalName(repository);
}

/** A name that the path is searched for has no blanks; a file in a folder may, unless an option follows. */
function isCommand(word: string): boolean {
  const text = word.slice(0, longest).trim();
  return byName.test(text) || byPath.test(text);
}

const longest = 2_000;
const byName = /^[a-z][\w.+-]{0,60}[ \t]+[^ \t]/;
const byPath = /^\.{0,2}\/[\w./-]{1,200}[ \t]+-/;

function adviceFor(command: string): string {
  const words = command.trim().split(/\s+/);
  if (/[;&|<>$`"'()*]/.test(command))
    return 'Give it to a shell: ["sh", "-c", "…"] with the whole command as the third string, and exec before its last program.';
  // What runs in the foreground of a container gets no SIGHUP.
  const own = words[0] === 'nohup' ? words.slice(1) : words;
  const shown = own.slice(0, mostShown).map((word) => JSON.stringify(word.slice(0, 60)));
  return `Write each word as a string of its own: [${shown.join(', ')}${own.length > mostShown ? ', …' : ''}]. As it stands the engine looks for a program whose name has the blanks in it.`;
}

const mostShown = 8;
