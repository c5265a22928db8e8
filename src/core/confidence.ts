/** How likely a finding is right, the least likely first. `medium`: more often right than wrong. */
export const confidences = ['low', 'medium', 'high'] as const;

export type Confidence = (typeof confidences)[number];
