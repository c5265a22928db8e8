declare const __SEAWORTHY_VERSION__: string | undefined;

/** Put in by the build, from package.json. */
export const version = typeof __SEAWORTHY_VERSION__ === 'undefined' ? '0.0.0-dev' : __SEAWORTHY_VERSION__;
