import { buildCheck, ds, type Hit, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'duplicate-stage-name',
  title: 'Two stages have the same name',
  severity: 'high',
  aliases: ['DL3024', 'DuplicateStageName', ...ds(12), 'CKV_DOCKER_11'],
  fix: 'Give the later stage another name.',
  references: [hadolint('DL3024'), buildCheck('duplicate-stage-name')],
  check: function* ({ model }) {
    const seen = new Set<string>();
    const names = model.stages.flatMap(({ nameWord }) => (nameWord ? [nameWord.value.toLowerCase()] : []));
    for (const stage of model.stages) {
      const { from, nameWord } = stage;
      const name = nameWord?.value.toLowerCase();
      if (nameWord === undefined || name === undefined) continue;
      if (seen.has(name)) {
        const place = from.args.spanOf(nameWord);
        const free = freeName(name, new Set([...names, ...seen]));
        yield {
          ...place,
          detail: nameWord.value,
          repair: {
            // Anyone who uses the name means one of the two, and only its author knows which.
            safety: 'ask',
            reason: 'A build with --target gets the stage that keeps the name.',
            summary: `Call it ${free}`,
            edits: [{ ...place, text: free }],
          },
        } satisfies Hit;
      }
      seen.add(name);
    }
  },
};

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    if (!taken.has(`${name}-${number}`)) return `${name}-${number}`;
  }
}
