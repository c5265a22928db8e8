const mostFiles = 20;
const longestLine = 4_000;

/**
 * Files below folders of an image that lines of its start write: `envsubst < a.template > /etc/tide/tide.conf`, and `cat > "$DIR/tide.json"`
 * where one of the lines gives the variable its folder.
 */
export function writtenBy(lines: readonly string[]): readonly string[] {
  const folders = new Map<string, string>();
  const found = new Set<string>();
  for (const line of lines) {
    const text = line.slice(0, longestLine);
    const [, name, folder] = assignment.exec(text) ?? [];
    if (name !== undefined && folder !== undefined) folders.set(name, folder.replace(/\/$/, ''));
    for (const part of text.split('>').slice(1, mostFiles)) {
      const path = withFolder(part, folders);
      if (ofImage.test(path) && found.size < mostFiles) found.add(path);
    }
  }
  return [...found];
}

/** `CONF_DIR="/app/tide"`, `CONF_DIR=${CONF_DIR:-/app/tide}` */
const assignment =
  /^[ \t]{0,20}(?:export[ \t]{1,4}|local[ \t]{1,4}|readonly[ \t]{1,4})?([A-Za-z_]\w{0,60})=["']?(?:\$\{\w{1,60}:-)?(\/[\w./-]{1,150})/;

/** What a redirection names first, with the folder of a variable that it begins with. */
function withFolder(redirected: string, folders: ReadonlyMap<string, string>): string {
  const [, name = '', rest = ''] = target.exec(redirected.slice(0, 300)) ?? [];
  if (name === '') return rest;
  const folder = folders.get(name);
  return folder === undefined ? '' : `${folder}${rest}`;
}

const target = /^[ \t]{0,9}["']?(?:\$\{?(\w{1,60})\}?)?(\/[\w./-]{1,120})?/;

const ofImage = /^\/(?:etc|usr|opt|app|srv|home|var\/(?:www|lib))\/[\w./-]{1,200}$/;
