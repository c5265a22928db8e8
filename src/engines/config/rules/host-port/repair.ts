import { type ConfigMaker, type Question, type RuleRepairs, takenBack } from '../../repairs/repair.js';
import { withoutMember } from '../../repairs/splice.js';

export const repairs: RuleRepairs = {
  kubernetes: takenBack(withoutHostPort),
};

function withoutHostPort({ container, spot, text }: Question): ReturnType<ConfigMaker> {
  const port = container?.tree
    .get('ports')
    ?.items.find((one) => one.start <= spot.start && spot.end <= one.end);
  return port && { summary: 'Delete hostPort', edits: [withoutMember(port, 'hostPort', text)] };
}
