import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a command in one string': 'FROM node:24\nCMD ["npm start"]',
    'an entry point': 'FROM acme/tide:1\nENTRYPOINT ["python -m tide"]',
    'a path with options': 'FROM debian:13\nCMD ["/srv/tide --port 80"]',
    'more for a shell': 'FROM node:24\nCMD ["npm run tide && npm start"]',
  },
  good: {
    'words of their own': 'FROM node:24\nCMD ["npm", "start"]',
    'a shell that is given it': 'FROM node:24\nENTRYPOINT ["sh", "-c"]\nCMD ["npm start"]',
    'a base whose entry point may be a shell': 'FROM acme/tide:1\nCMD ["npm start"]',
    'a file whose name has a blank': 'FROM debian:13\nCMD ["/srv/tide tables/run"]',
    'a variable for a base': 'ARG BASE=node:24\nFROM $BASE\nCMD ["npm start"]',
  },
});
