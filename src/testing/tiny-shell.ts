/** What a POSIX shell makes of a command line: what it prints, how long it sleeps, what it fetches. Runs nothing. */
export interface ShellRun {
  readonly text: string;
  readonly sleptSeconds: number;
  readonly fetched: readonly string[];
}

/** Knows echo, sleep, curl, wget, quotes, `$( )`, backquotes, `$(( ))` and separators. Open quotes print nothing. */
export function shellOutput(line: string): ShellRun {
  const run = { lines: [] as string[], sleptSeconds: 0, fetched: [] as string[] };
  const commands = split(line);
  if (commands === undefined) return { text: 'sh: syntax error', sleptSeconds: 0, fetched: [] };
  for (const words of commands) execute(words, run);
  return { text: run.lines.join('\n'), sleptSeconds: run.sleptSeconds, fetched: run.fetched };
}

interface Running {
  readonly lines: string[];
  sleptSeconds: number;
  readonly fetched: string[];
}

function execute(command: string, run: Running): void {
  const inner = command.replace(/\$\(\((\d+)\*(\d+)\)\)/g, (_, a: string, b: string) =>
    String(Number(a) * Number(b)),
  );
  const expanded = inner.replace(/\$\(([^()]*)\)|`([^`]*)`/g, (_, dollar?: string, back?: string) => {
    const nested = shellOutput(dollar ?? back ?? '');
    run.sleptSeconds += nested.sleptSeconds;
    run.fetched.push(...nested.fetched);
    return nested.text;
  });
  const [program = '', ...words] = expanded.replaceAll('${IFS}', ' ').trim().split(/\s+/);
  if (program === 'echo') run.lines.push(words.join(' '));
  if (program === 'sleep') run.sleptSeconds += Number(words[0] ?? 0);
  if (program === 'curl' || program === 'wget') run.fetched.push(words.at(-1) ?? '');
}

/** Commands between separators, quotes taken away; text in single quotes is kept from expansion. */
function split(line: string): readonly string[] | undefined {
  const commands = [''];
  let quote = '';
  let depth = 0;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    const last = commands.length - 1;
    if (quote === "'" && character !== "'") {
      commands[last] += character.replace(/[$`]/, '');
      continue;
    }
    if (character === '\\' && quote !== "'") {
      at += 1;
      commands[last] += (line[at] ?? '').replace(/[$`]/, '');
      continue;
    }
    if (character === "'" || character === '"') {
      if (quote === '') quote = character;
      else if (quote === character) quote = '';
      else commands[last] += character;
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    const isFree = quote === '' && depth === 0;
    if (isFree && character === '#' && /(?:^|[\s;])$/.test(line.slice(0, at))) {
      const end = line.indexOf('\n', at);
      if (end < 0) break;
      at = end - 1;
    } else if (isFree && /[;|&\n]/.test(character)) commands.push('');
    else commands[last] += character;
  }
  return quote === '' ? commands : undefined;
}
