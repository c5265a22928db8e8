/** The folder whose image a line builds without naming a file: `docker build -t tide .` */
export function builtFolder(line: string): string | undefined {
  const start =
    /\b(?:docker|podman|buildah)[ \t]{1,4}(?:buildx[ \t]{1,4}|image[ \t]{1,4})?(?:build|bud)[ \t]/.exec(line);
  if (start === null) return undefined;
  const words = line.slice(start.index, start.index + mostChars).split(/[\s"'`;&|)]+/);
  if (words.some((word) => /^(?:-f|--file)/.test(word))) return undefined;
  return words.find((word) => /^\.{1,2}(?:\/[\w./-]{0,120})?$/.test(word));
}

const mostChars = 600;
