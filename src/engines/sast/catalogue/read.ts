import type { SinkKind } from '../ir/ids.generated.js';
import type { DerivedClass } from '../ir/model.js';

/**
 * The text of a language's catalogue. A block for each root (`#paramiko`): a line for each class or module, its names
 * (the first is where it is declared, the others where it is given out too), then fields with tabs between them:
 * `^bases`, `+kind members` believed, `?kind members` doubtful, `>type members` that give the type, `<members` from
 * outside, `!members` declared anew without the role that a base class gives them. `~` stands for the root.
 */
export class CatalogueText {
  private readonly text: string;
  private readonly starts = new Map<string, number>();

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('#'); at >= 0; ) {
      const end = text.indexOf('\n', at);
      this.starts.set(text.slice(at + 1, end), end + 1);
      const next = text.indexOf('\n#', end);
      at = next < 0 ? -1 : next + 1;
    }
  }

  get roots(): readonly string[] {
    return [...this.starts.keys()];
  }

  /** The classes below these roots, and below those that they mention. */
  classesOf(roots: Iterable<string>): readonly DerivedClass[] {
    const classes: DerivedClass[] = [];
    const wanted = new Set([...roots].filter((each) => this.starts.has(each)));
    // A set that grows while it is gone through gives what was added, too.
    for (const root of wanted)
      for (const line of this.linesOf(root)) {
        const [first, ...aliases] = classesIn(line, root);
        if (!first) continue;
        classes.push(first, ...aliases);
        for (const type of [...(first.extends ?? []), ...Object.keys(first.gives ?? {})])
          for (const each of prefixesOf(type)) if (this.starts.has(each)) wanted.add(each);
      }
    return classes;
  }

  private linesOf(root: string): readonly string[] {
    const start = this.starts.get(root) ?? 0;
    const end = this.text.indexOf('\n#', start - 1);
    return this.text
      .slice(start, end < 0 ? undefined : end)
      .split('\n')
      .filter(Boolean);
  }
}

/** `a.b.C`, `a.b`, `a`; the same with `\` and `::`. */
export function prefixesOf(name: string): readonly string[] {
  const all = [name];
  for (let at = lastBreak(name, name.length); at > 0; at = lastBreak(name, at)) all.push(name.slice(0, at));
  return all;
}

function lastBreak(name: string, before: number): number {
  return Math.max(
    name.lastIndexOf('.', before - 1),
    name.lastIndexOf('\\', before - 1),
    name.lastIndexOf('::', before - 1),
  );
}

function classesIn(line: string, root: string): readonly DerivedClass[] {
  const [names = '', ...fields] = line.split('\t');
  const whole = (name: string) => (name.startsWith('~') ? root + name.slice(1) : name);
  const [name = '', ...others] = names.split(' ').map(whole);
  const found = {
    extends: [] as string[],
    sinks: {} as Partial<Record<SinkKind, string>>,
    doubtful: {} as Partial<Record<SinkKind, string>>,
    gives: {} as Record<string, string>,
    sources: '',
    harmless: '',
  };
  for (const field of fields) {
    const [head = '', rest = ''] = splitOnce(field.slice(1));
    if (field.startsWith('^')) found.extends = field.slice(1).split(' ').map(whole);
    else if (field.startsWith('+')) found.sinks[head as SinkKind] = rest;
    else if (field.startsWith('?')) found.doubtful[head as SinkKind] = rest;
    else if (field.startsWith('>')) found.gives[whole(head)] = rest;
    else if (field.startsWith('!')) found.harmless = field.slice(1);
    else if (field.startsWith('<')) found.sources = field.slice(1);
  }
  return [{ name, ...found }, ...others.map((each) => ({ name: each, extends: [name] }))];
}

function splitOnce(text: string): readonly [string, string] {
  const at = text.indexOf(' ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
