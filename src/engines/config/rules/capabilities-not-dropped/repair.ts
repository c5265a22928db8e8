import type { ServiceImage } from '../../../../knowledge/service-images.js';
import type { Tree } from '../../models/tree.js';
import { firstOf } from '../../repairs/compose.js';
import {
  askedWithoutRights,
  type ConfigMaker,
  type Question,
  type RuleRepairs,
  unlessForeign,
  unlessService,
} from '../../repairs/repair.js';
import { putMember } from '../../repairs/splice.js';

const reason =
  'A program that binds a port below 1024, switches users or changes owners needs some of them back.';

function guarded(maker: ConfigMaker): ConfigMaker {
  return unlessService(
    capabilitiesOf,
    unlessForeign('the capabilities that it needs', askedWithoutRights(reason, maker)),
  );
}

function capabilitiesOf({ capabilities }: ServiceImage): string | undefined {
  return capabilities.length === 0
    ? undefined
    : `a list of what it needs back, likely ${capabilities.join(', ')}`;
}

export const repairs: RuleRepairs = {
  kubernetes: guarded(inKubernetes),
  compose: guarded(inCompose),
};

function inCompose({ container, text }: Question): ReturnType<ConfigMaker> {
  if (container === undefined) return undefined;
  const list = container.tree.get('cap_drop');
  const summary = 'Drop ALL capabilities';
  return list === undefined || list.isNull
    ? { summary, edits: [putMember(container.tree, ['cap_drop'], ['ALL'], text)] }
    : { summary, edits: [firstOf(list.items[0], list.isBlock, 'ALL', text)] };
}

function inKubernetes({ container, text }: Question): ReturnType<ConfigMaker> {
  if (container === undefined) return undefined;
  const drop = container.tree.at('securityContext', 'capabilities', 'drop');
  const [first] = drop?.items ?? [];
  const last = drop?.items.at(-1);
  const summary = 'Drop ALL capabilities';
  if (drop === undefined || first === undefined || last === undefined)
    return {
      summary,
      edits: [putMember(container.tree, ['securityContext', 'capabilities', 'drop'], ['ALL'], text)],
    };
  // What is named besides ALL says nothing more, so that the first name can be the one.
  const isPlain = /^["']?[A-Z_a-z]+["']?$/.test(text.slice(first.start, first.end));
  const quote = /^["']/.exec(text.slice(first.start, first.end))?.[0] ?? '';
  return isPlain && drop.items.length === 1
    ? { summary, edits: [{ start: first.start, end: first.end, text: `${quote}ALL${quote}` }] }
    : { summary, edits: [insertedBefore(first, drop, text, quote)] };
}

function insertedBefore(
  first: Tree,
  list: Tree,
  text: string,
  quote: string,
): { start: number; end: number; text: string } {
  const word = `${quote}ALL${quote}`;
  if (!list.isBlock) return { start: first.start, end: first.start, text: `${word}, ` };
  const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
  return { start: lineStart, end: lineStart, text: `${text.slice(lineStart, first.start)}${word}\n` };
}
