/** Java packages that a Maven artifact's classes are expected in, by the custom of naming groups. */
export function mavenPrefixes(name: string): readonly string[] {
  const [group = '', artifact = ''] = name.split(':');
  if (!group.includes('.')) return [`org.apache.${group.replace(/-/g, '.')}`, group.replace(/-/g, '.')];
  const last = artifact.split('-').at(-1) ?? '';
  // `com.fasterxml.jackson.core:jackson-databind` is `com.fasterxml.jackson.databind`.
  const parent = group.slice(0, group.lastIndexOf('.'));
  return [...new Set([`${group}.${last}`, group, `${parent}.${last}`])].filter(
    (each) => each.split('.').length > 1,
  );
}

/** `active_record` is `ActiveRecord`. */
export function camel(name: string): string {
  return name.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** A crate's library as code names it: https://doc.rust-lang.org/cargo/reference/cargo-targets.html#the-name-field */
export function crateModule(name: string): string {
  return name.replace(/-/g, '_');
}
