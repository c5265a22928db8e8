/** An archive's address without user name and password, which some sites keep in it. */
export function withoutCredentials(uri: string): string {
  return uri.replace(/^([a-z0-9+.-]{1,32}:\/\/)[^/@\s]*@/i, '$1');
}
