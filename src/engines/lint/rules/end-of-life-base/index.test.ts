import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  today: '2026-01-01',
  bad: {
    'by its name': 'FROM debian:stretch-slim',
    Alpine: 'FROM alpine:3.12.1',
    Ubuntu: 'FROM ubuntu:bionic',
    Python: 'FROM python:2.7',
  },
  good: { 'a release to come': 'FROM alpine:3.99', 'no tag': 'FROM debian' },
});
