/** The commands of a guide: what stands in its `sh` blocks, with the comment that says what comes out. */
export interface Step {
  readonly command: string;
  readonly status: number;
  /** What has to be in its output. */
  readonly says: string;
  readonly staysUp: boolean;
}

export function stepsOf(markdown: string): readonly Step[] {
  const blocks = [...markdown.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  return blocks.flatMap((block) => commandsOf(block)).map(stepFrom);
}

/** A line each, but for what `\` or a here-document holds together. */
function commandsOf(block: string): readonly string[] {
  const commands: string[] = [];
  let open: { text: string; until: string | undefined } | undefined;
  for (const line of block.split('\n')) {
    if (line === '' && open === undefined) continue;
    const text = open === undefined ? line : `${open.text}\n${line}`;
    const until = open?.until ?? /<<'(\w+)'$/.exec(line)?.[1];
    const isOpen = until === undefined ? line.endsWith('\\') : line !== until;
    open = isOpen ? { text, until } : undefined;
    if (!isOpen) commands.push(text);
  }
  return commands;
}

function stepFrom(text: string): Step {
  const [, command = '', comment = ''] = /^([\s\S]*?)(?:\s+# ([^\n]*))?$/.exec(text) ?? [];
  const [, status, said] = /^exit (\d+)(?:: (.*))?$/.exec(comment) ?? [];
  return {
    command: command.replace(/\s*&$/, ''),
    staysUp: command.endsWith('&'),
    status: Number(status ?? 0),
    says: status === undefined ? comment : (said ?? ''),
  };
}
