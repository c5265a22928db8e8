import type { FunctionIr, Instr, Temp } from '../../ir/ir.js';
import type { EntryFacts, Model, RuleRef, Sink } from '../../ir/model.js';
import { makersIn } from '../../ir/naming.js';
import { instructionsOf } from '../shapes.js';
import { membersOf } from './members.js';

const dom: Pick<Sink, 'kind' | 'rule'> = { kind: 'html', rule: 'dom-xss' };
const routes = ['query', 'params', 'hash', 'fullPath', 'path'];

/** Components in one file (`languages/javascript/components.ts`): https://vuejs.org/guide/ and https://svelte.dev/docs */
export const model: Model = {
  id: 'js-components',
  title: 'Components of Vue and Svelte',
  languages: ['javascript'],
  sources: [
    ...routes.flatMap((name) => [`$route.${name}`, `vue-router.useRoute().${name}`]),
    ...['url', 'params'].map((name) => `$app/stores.page.${name}`),
  ],
  sinks: [
    { api: 'ᴄ()', ...dom, closed: true },
    {
      api: 'h()',
      ...dom,
      args: [
        [1, 'domProps', 'innerHTML'],
        [2, 'domProps', 'innerHTML'],
      ],
    },
  ],
  inspect,
};

/** Whether what a component shows as HTML is known to be harmless. */
function inspect({ body, frame }: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  const module = frame?.body;
  if (!/\.(vue|svelte)$/.test(body.path) || module === undefined || !module.module) return [];
  return instructionsOf(body).flatMap((call) => {
    const [shown] = call.op === 'call' && isShown(body, call.callee) ? call.args : [];
    return shown === undefined || membersOf(module).isSafe(body, shown)
      ? []
      : [{ rule: 'escaping-off', at: call.at }];
  });
}

function isShown(body: FunctionIr, callee: Temp): boolean {
  const maker: Instr | undefined = makersIn(body).get(callee);
  return maker?.op === 'global' && maker.name === 'ᴄ';
}
