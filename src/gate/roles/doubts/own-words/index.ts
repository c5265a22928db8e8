import type { RoleDoubt } from '../../../../core/finding.js';
import {
  exampleImageTitles,
  exampleStackTitles,
  ownMachineComments,
  toBeReplaced,
} from '../../../../knowledge/roles/own-words.js';
import { servicesByLine, settingsOf, type Table, texts } from '../../compose-file.js';
import type { ComposeFile } from '../../compose-use.js';
import { isForProduction } from '../../for-production.js';
import { headComment } from '../../images.js';
import { isProductionApart, wordsOf } from '../../production-apart.js';
import { isStore } from '../../stores-aside.js';
import type { Doubt } from '../doubt.js';
import { isBesideWork } from '../other-release.js';

/** The comments of a file call it an example, or say that what it starts is for the own machine. */
export const doubt: Doubt = {
  id: 'own-words',
  title: 'Its comments call it an example, or local',
  rank: 72,
  about: 'product',
  ofCompose: (file) => {
    const text = file.tree.text(file.path);
    const title = titleIn(text, exampleStackTitles);
    if (title !== undefined) return { role: 'example', because: `its head calls it "${title}"` };
    if (isForProduction(file)) return undefined;
    return isProductionApart(text) && !isBesideWork(file)
      ? { role: 'tooling', because: 'its head says that production is another matter' }
      : ofComments(file, text);
  },
  ofImage: ({ text }) => {
    const title = titleIn(text, exampleImageTitles);
    return title === undefined ? undefined : { role: 'example', because: `its head calls it "${title}"` };
  },
};

const mostOfTitle = 8;

function titleIn(text: string, titles: readonly RegExp[]): string | undefined {
  const lines = headComment(text).split('\n', mostOfTitle).map(plainLine);
  return lines.flatMap((line) => titles.flatMap((each) => each.exec(line)?.[0] ?? []))[0];
}

/** Without the marks of a comment: `# == Sample stack ==` */
function plainLine(line: string): string {
  return line.replace(/^[\s#=*~-]{1,80}/, '').trimEnd();
}

function ofComments(file: ComposeFile, text: string): RoleDoubt | undefined {
  for (const comment of commentsIn(text)) {
    const words = wordsOf(comment.text).trim();
    const [said] = ownMachineComments.flatMap((each) => each.exec(words)?.[0] ?? []);
    if (said !== undefined && !toBeReplaced.test(words) && isOfWhole(comment.service, file))
      return { role: 'tooling', because: `a comment of it says "${said}"` };
  }
  return undefined;
}

interface Comment {
  readonly text: string;
  /** That of the line below it. */
  readonly service: string | undefined;
}

const mostLines = 2_000;

/** Comments that stand on lines of their own, with the service that each is about. */
function commentsIn(text: string): readonly Comment[] {
  const lines = text.split('\n', mostLines);
  const services = servicesByLine(text);
  const found: Comment[] = [];
  let open: string[] = [];
  lines.forEach((line, at) => {
    const isComment = line.trimStart().startsWith('#');
    if (isComment) open.push(line);
    if (isComment || open.length === 0) return;
    // What stands above an entry of a list is about that entry.
    if (!line.trimStart().startsWith('-')) found.push({ text: open.join('\n'), service: services[at] });
    open = [];
  });
  return found;
}

/** About what the project is, or its stores; not about a tool beside it, or what starts where someone asks for it. */
function isOfWhole(name: string | undefined, { services }: ComposeFile): boolean {
  const service = name === undefined ? undefined : services.get(name);
  if (service === undefined) return true;
  return texts(service.profiles).length === 0 && (service.build !== undefined || keepsAccount(service));
}

/** A database, and not what only looks into one. */
function keepsAccount(service: Table): boolean {
  return isStore(service) && settingsOf(service).some(([key]) => /PASS(?:WORD)?$/i.test(key));
}
