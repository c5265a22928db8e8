import { type Instruction, keywords } from '../../../../formats/dockerfile/index.js';
import { buildCheck, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'consistent-instruction-casing',
  title: 'Keyword is written in another case than the others',
  severity: 'none',
  aliases: ['ConsistentInstructionCasing'],
  fix: 'Write all keywords in one case.',
  references: [buildCheck('consistent-instruction-casing')],
  check: function* ({ model, dockerfile: { text } }) {
    const all = model.stages.flatMap(({ from, steps }) => [
      from,
      ...steps.map(({ instruction }) => instruction),
    ]);
    const written = ({ keywordSpan }: Instruction) => text.slice(keywordSpan.start, keywordSpan.end);
    const lower = all.filter((one) => written(one) === written(one).toLowerCase()).length;
    const upper = all.filter((one) => written(one) === written(one).toUpperCase()).length;
    for (const instruction of all) {
      // What is no keyword is a syntax error, and no question of case.
      if (!keywords.has(instruction.keyword)) continue;
      const keyword = written(instruction);
      const right = lower > upper ? keyword.toLowerCase() : keyword.toUpperCase();
      if (keyword === right) continue;
      const asWord = model.stages.find(({ from }) => from === instruction)?.asWord;
      // The AS of a FROM follows it: in another case it would be the next finding.
      const beside =
        asWord === undefined || !/^as$/i.test(asWord.raw)
          ? []
          : [{ ...instruction.args.spanOf(asWord), text: right === right.toLowerCase() ? 'as' : 'AS' }];
      const edits = [{ ...instruction.keywordSpan, text: right }, ...beside];
      yield {
        ...instruction.keywordSpan,
        detail: `${keyword.slice(0, 40)} should be ${right.slice(0, 40)}`,
        repair: { safety: 'safe', summary: `Write "${right}"`, edits },
      };
    }
  },
};
