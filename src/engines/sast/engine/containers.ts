const container =
  /(^|\.)(ConfigParser|RawConfigParser|Map|Set|WeakMap|WeakSet|dict|list|set|deque|StringIO|URLSearchParams|str|unicode)\(\)$/;

/** Containers by another name: their methods are those of our own, and none of them is a record. */
export function isContainer(api: string): boolean {
  return container.test(api);
}
