import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'with a name': 'FROM debian:latest AS a', 'a registry with a port': 'FROM r.example:5000/a:latest' },
  good: { 'a tag that begins so': 'FROM debian:latest-slim' },
  places: { 'the image': ['FROM debian:latest AS a', 'debian:latest'] },
});
