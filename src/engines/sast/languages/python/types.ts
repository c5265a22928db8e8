const plain =
  /^(str|bytes|bytearray|list|dict|tuple|set|frozenset|List|Dict|Set|Tuple|Any|object|None|Self|Callable|Type|type|Iterable|Iterator|Sequence|Mapping|Generator)$/;
const safe = /^(int|float|bool|complex|UUID|Decimal|datetime|date|timedelta)$/;
const around =
  /^(Optional|Annotated|Final|ClassVar|Required|NotRequired|ReadOnly|Awaitable|Coroutine|Mapped|AbstractContextManager|AbstractAsyncContextManager|ContextManager|AsyncContextManager)$/;
const containers =
  /^(list|List|set|Set|frozenset|FrozenSet|tuple|Tuple|deque|Deque|Iterable|Iterator|AsyncIterable|AsyncIterator|Generator|AsyncGenerator|Sequence|MutableSequence|Collection)$/;
const maps = /^(dict|Dict|Mapping|MutableMapping|OrderedDict|defaultdict|DefaultDict|WeakValueDictionary)$/;
const deepest = 6;

/**
 * The class that an annotation names (https://typing.python.org/en/latest/spec/annotations.html), with its module where that
 * is written: `HttpRequest`, `httpx.Client`; with `[]` where it is that of a container's elements.
 */
export function annotatedType(written: string, depth = 0): string | undefined {
  const text = written.replaceAll(/["'\s]/g, '');
  if (depth > deepest) return undefined;
  for (const each of partsOf(text, '|')) {
    const found = ofOne(each, depth);
    if (found !== undefined) return found;
  }
  return undefined;
}

function ofOne(text: string, depth: number): string | undefined {
  const [, name = '', given] = /^([\w.]+)(?:\[(.*)\])?$/.exec(text) ?? [];
  const last = name.slice(name.lastIndexOf('.') + 1);
  const args = given === undefined ? [] : partsOf(given, ',');
  if (last === 'Union') return args.map((each) => annotatedType(each, depth + 1)).find(Boolean);
  if (around.test(last)) return annotatedType(args[last === 'Coroutine' ? 2 : 0] ?? '', depth + 1);
  if (containers.test(last)) return elementsOf(args[0], depth);
  if (maps.test(last)) return elementsOf(args[1], depth);
  if (last === '' || plain.test(last)) return undefined;
  return safe.test(last) ? last : name;
}

/** Numbers stay numbers in a list; of texts nothing is said. */
function elementsOf(text: string | undefined, depth: number): string | undefined {
  const element = text === undefined ? undefined : annotatedType(text, depth + 1);
  if (element === undefined || element.endsWith('[]') || safe.test(element)) return undefined;
  return `${element}[]`;
}

/** Split where no bracket is open. */
function partsOf(text: string, by: string): readonly string[] {
  const parts: string[] = [];
  let [open, begin] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === '[') open += 1;
    else if (letter === ']') open -= 1;
    else if (letter === by && open === 0) {
      parts.push(text.slice(begin, index));
      begin = index + 1;
    }
  }
  return [...parts, text.slice(begin)];
}
