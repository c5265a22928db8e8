import { numberedLines } from '../../../formats/lines/index.js';
import { type Asked, manifest } from '../../manifest.js';
import { lineWith, named } from '../../project-facts.js';

/** https://dart.dev/tools/pub/pubspec */
export const pubspec = manifest({
  id: 'pub/pubspec',
  basenames: ['pubspec.yaml'],
  type: 'pub',
  ecosystem: 'Pub',
  pins: true,
  read: (text) => ({
    asked: askedIn(text),
    own: named(
      {
        name: /^name:[ \t]{1,8}["']?(\w{1,200})/m.exec(text)?.[1],
        version: /^version:[ \t]{1,8}["']?([\w.+-]{1,100})/m.exec(text)?.[1],
      },
      lineWith(text, /^name:/m),
    ),
  }),
});

function askedIn(text: string): readonly Asked[] {
  let role = '';
  return [...numberedLines(text)].flatMap(([line, number]): readonly Asked[] => {
    role = /^([a-z_]{1,40}):/.exec(line)?.[1] ?? role;
    const name = /^ {2}(\w{1,200}):/.exec(line)?.[1];
    const isAsked = role === 'dependencies' || role === 'dev_dependencies';
    if (name === undefined || !isAsked) return [];
    const version =
      /^ {2}\w{1,200}:\s{1,8}["']?(\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][\w.+-]{1,60})?)["']?\s{0,8}(?:#.{0,200})?$/.exec(
        line,
      )?.[1];
    return [
      {
        name,
        isDevelopment: role === 'dev_dependencies',
        ...(version === undefined ? {} : { version, line: number }),
      },
    ];
  });
}
