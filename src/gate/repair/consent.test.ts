import { describe, expect, it } from 'vitest';
import { Consent, type FixScope } from './consent.js';

type Answer = 'yes' | 'no' | 'all' | 'quit';

/** Questions that were asked, and what is agreed to: a repair that asks, one to decide, one more of each. */
async function asked(scope: FixScope, ...answers: readonly Answer[]) {
  const questions: string[] = [];
  const left = [...answers];
  const ask = async (question: string) => {
    questions.push(question);
    return left.shift() ?? 'no';
  };
  const consent = new Consent(scope, { ask } as never);
  const kinds = [
    ['quotes', 'ask'],
    ['user', 'decide'],
    ['pins', 'ask'],
    ['limits', 'decide'],
  ] as const;
  for (const [kind, safety] of kinds) await consent.askFor(kind, kind, undefined, safety);
  return [questions.join(' '), kinds.filter(([kind, safety]) => consent.isGiven(kind, safety)).join(' ')];
}

describe('consent', () => {
  it.each<readonly [string, FixScope, readonly Answer[], string, string]>([
    ['safe repairs ask nothing', 'safe', [], '', ''],
    ['--yes agrees, but decides nothing', 'all', [], '', 'quotes,ask pins,ask'],
    [
      'each kind has its own answer',
      'ask',
      ['no', 'yes', 'yes', 'no'],
      'quotes user pins limits',
      'user,decide pins,ask',
    ],
    [
      '"all" holds for what follows, but for decisions',
      'ask',
      ['all', 'yes', 'no'],
      'quotes user limits',
      'quotes,ask user,decide pins,ask',
    ],
    [
      '"all" to a decision agrees to nothing',
      'ask',
      ['no', 'all', 'no', 'no'],
      'quotes user pins limits',
      '',
    ],
    ['"quit" ends it', 'ask', ['quit'], 'quotes', ''],
  ])('%s', async (_, scope, answers, questions, agreed) => {
    expect(await asked(scope, ...answers)).toEqual([questions, agreed]);
  });

  it('for a question is none to decide the same rule elsewhere', async () => {
    const consent = new Consent('ask', { ask: async () => 'yes' } as never);
    await consent.askFor('sudo', 'Delete it?');
    expect([consent.isGiven('sudo', 'ask'), consent.isGiven('sudo', 'decide')]).toEqual([true, false]);
  });
});
