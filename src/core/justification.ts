/** What a suppression, in a comment or a waiver, says of itself. What it does not say is left out. */
export interface Justification {
  /** Who answers for it. */
  readonly owner?: string;
  /** YYYY-MM-DD; it holds through that day. */
  readonly until?: string;
  readonly because?: string;
}

export function justificationOf({
  owner,
  until,
  because,
}: {
  readonly [key in keyof Justification]?: string | undefined;
}): Justification {
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(until === undefined ? {} : { until }),
    ...(because === undefined ? {} : { because }),
  };
}
