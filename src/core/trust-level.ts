/**
 * Who may set what a source of a program gives, the least trusted first. `remote`: anyone who reaches the program over
 * a network. `stored`: who may write to its database or files. `caller`: who calls a function that the project itself
 * never calls. `local`: who starts the program. `configuration`, `environment`: who runs it.
 */
export const trustLevels = ['remote', 'stored', 'caller', 'local', 'configuration', 'environment'] as const;

export type TrustLevel = (typeof trustLevels)[number];
