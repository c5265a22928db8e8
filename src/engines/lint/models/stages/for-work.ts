import { finalStages, type Model, type Stage } from './index.js';

const names =
  /^(?:dev|devel|develop|development|devcontainer|tests?|tester|testing|e2e|integration|ci|lint|linter|debug|bench)$/i;

/** What the comment right above FROM says: `# Image for testing CRI-O`. */
const saysSo =
  /\b(?:for|used (?:by|in|for)|runs?) (?:the |our )?(?:(?:unit|integration|e2e|end-to-end|functional|conformance|local) )?(?:tests?\b|testing|ci\b|benchmark(?:s|ing)?|development|debugging|linting)/i;

const mostOfComment = 600;

/** `FROM tide-base AS dev`, or a comment above it that says so: what is shipped is another stage. The first one is what others build on. */
export function isForWork({ nameWord, index, from }: Stage, text: string): boolean {
  return index > 0 && (names.test(nameWord?.raw ?? '') || saysSo.test(commentAbove(text, from.start)));
}

function commentAbove(text: string, start: number): string {
  const lines = text
    .slice(Math.max(0, start - mostOfComment), start)
    .split('\n')
    .slice(0, -1);
  const first = lines.findLastIndex((line) => !/^[ \t]{0,40}#/.test(line));
  return lines.slice(first + 1).join('\n');
}

/** The stages for work that are no part of what the file ships: the last stage does not build on them, and no other copies from them. */
export function stagesAside(model: Model): readonly Stage[] {
  const { stages, dockerfile } = model;
  const { text } = dockerfile;
  const shipped = finalStages(model);
  return stages.filter((stage) => {
    const isLast = stage === stages.at(-1);
    if (!isForWork(stage, text) || (shipped.has(stage) && !isLast)) return false;
    const { raw } = stage.nameWord ?? {};
    return raw === undefined || !text.toLowerCase().includes(`--from=${raw.toLowerCase()}`);
  });
}
