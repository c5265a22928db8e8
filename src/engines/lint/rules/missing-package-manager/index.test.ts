import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'a stage on such a stage': 'FROM alpine:3.23 AS a\nFROM a\nRUN apt-get install -y b' },
  good: {
    'a base that may be another': 'ARG BASE=alpine:3.23\nFROM $BASE\nRUN apt-get install -y b',
    'one of two': 'FROM alpine:3.23\nRUN apk add b || apt-get install -y b',
    'another base': 'FROM debian:13\nRUN apt-get install -y b',
  },
});
