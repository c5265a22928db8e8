import { LineCounter } from '../../../formats/lines/index.js';
import { type Asked, manifest } from '../../manifest.js';
import type { Own } from '../../project-facts.js';

/**
 * mix.exs, a program of which only plain terms count: `{:name, "~> 1.0", only: …}` in lists, `app:` and `version:` of the project
 * (https://hexdocs.pm/mix/Mix.Tasks.Deps.html).
 */
export const mixExs = manifest({
  id: 'hex/mix-exs',
  basenames: ['mix.exs'],
  type: 'hex',
  ecosystem: 'Hex',
  pins: true,
  read(text) {
    const code = text.replace(/^[ \t]*#[^\n]*/gm, (comment) => ' '.repeat(comment.length));
    return { asked: dependenciesIn(code), own: projectIn(code) };
  },
});

const dependency =
  /\{\s{0,40}:(\w{1,200}),\s{0,40}(?:"[^"\n]{1,200}"|(?:git|github|path|in_umbrella|hex|only|override|branch|tag|ref):)/g;
const developmentEnvironment = /^:(?:dev|test|ci|docs|lint)$/;

function dependenciesIn(code: string): readonly Asked[] {
  const lines = new LineCounter(code);
  return [...code.matchAll(dependency)].map(({ 1: name = '', index }) => {
    const end = code.indexOf('}', index);
    const term = code.slice(index, Math.min(end === -1 ? code.length : end, index + 1_000));
    const only = /\bonly:\s{0,20}(\[[^\]]{0,200}\]|:\w{1,60})/.exec(term)?.[1] ?? '';
    const environments = only.match(/:\w{1,60}/g) ?? [];
    const version = /^\{\s{0,40}:\w{1,200},\s{0,40}"==\s{0,4}(\d[\w.+-]{0,60})"/.exec(term)?.[1];
    return {
      name,
      request: name,
      ...(version === undefined ? {} : { version, line: lines.at(index) }),
      isDevelopment:
        environments.length > 0 && environments.every((each) => developmentEnvironment.test(each)),
      isOptional: /\boptional:\s{0,20}true\b/.test(term),
    };
  });
}

/** A version may be an attribute of the module: `@version "0.7.0"`. */
function projectIn(code: string): Own | undefined {
  const app = /\bapp:\s{0,20}:(\w{1,200})/.exec(code);
  if (app?.[1] === undefined) return undefined;
  const written = /\bversion:\s{0,20}(?:"([^"\n]{1,100})"|@(\w{1,60}))/.exec(code);
  const attribute =
    written?.[2] === undefined
      ? undefined
      : new RegExp(`^[ \\t]{0,20}@${written[2]}[ \\t]{1,20}"([^"\\n]{1,100})"`, 'm').exec(code)?.[1];
  const version = written?.[1] ?? attribute;
  return { name: app[1], version, line: new LineCounter(code).at(app.index), licenses: [] };
}
