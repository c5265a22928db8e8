import { imageBuildIn } from './image-builds.js';

/** The folder whose image a line builds without naming a file: `docker build -t tide .` */
export function builtFolder(line: string): string | undefined {
  const build = imageBuildIn(line);
  if (build === undefined || build.file !== undefined) return undefined;
  return /^\.{1,2}(?:\/[\w./-]{0,120})?$/.test(build.context) ? build.context : undefined;
}
