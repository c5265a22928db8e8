import type { ConfigMaker, Question, RuleRepairs } from '../../repairs/repair.js';
import { withoutMember } from '../../repairs/splice.js';

export const repairs: RuleRepairs = {
  kubernetes: withoutHostPort,
};

function withoutHostPort({ container, spot, text }: Question): ReturnType<ConfigMaker> {
  const port = container?.tree
    .get('ports')
    ?.items.find((one) => one.start <= spot.start && spot.end <= one.end);
  return port && { summary: 'Delete hostPort', edits: [withoutMember(port, 'hostPort', text)] };
}
