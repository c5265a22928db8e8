import { inContext, kindsOf, named, token } from '../detector.js';
import { awsAccountOf } from '../judge.js';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html shows the prefixes of ids. */
export const detectors = kindsOf(
  { name: 'AWS', revoke: 'https://console.aws.amazon.com/iam (Security credentials, Deactivate)' },
  [
    token({
      id: 'aws-access-key-id',
      isHalf: true,
      title: 'access key id',
      keywords: ['akia', 'asia', 'abia', 'acca', 'a3t'],
      pattern: /(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}/,
      minRun: 20,
      judge: (id) => {
        const account = awsAccountOf(id);
        return account === undefined ? {} : { comments: [`account ${account}`] };
      },
    }),
    inContext({
      id: 'aws-secret-access-key',
      evidence: 'context',
      title: 'secret access key',
      keywords: [
        'secret_access_key',
        'secretaccesskey',
        'secret-access-key',
        'aws_secret',
        'awssecret',
        'aws-secret',
      ],
      pattern:
        /(?:secret[_ -]?access[_ -]?key|aws[_ -]?secret(?:[_ -]?(?:access[_ -]?)?key)?)(?:[_-]?id)?["'`\])]{0,3}\s{0,8}(?:=>?|:{1,2}=?|,|>|\()?\s{0,8}["'`>]{0,2}(?:value\s?[=:]\s?["'`]?)?(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/i,
      reach: 120,
      severity: 'critical',
      entropy: 4,
    }),
    inContext({
      id: 'aws-compatible-secret-key',
      evidence: 'context',
      title: 'secret key (or one of a service like S3)',
      keywords: ['secretkey', 'secret_key', 'secret-key', 'secret key', 'secret.key'],
      pattern:
        /secret[_ .-]?key["'`\])]{0,3}\s{0,8}(?:=>?|:{1,2}=?|,|>|\()?\s{0,8}["'`>]{0,2}(?:value\s?[=:]\s?["'`]?)?(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/i,
      reach: 120,
      severity: 'critical',
      entropy: 4,
      rank: 1.9,
    }),
    named({
      id: 'aws-secret-key-nearby',
      evidence: 'context',
      title: 'secret access key',
      words: ['aws', 'amazon'],
      value: /(?=[A-Za-z0-9+/]*[+/A-Z])(?=[A-Za-z0-9+/]*[a-z])[A-Za-z0-9+/]{40}/,
      severity: 'critical',
      entropy: 4,
    }),
    named({
      id: 'aws-session-token',
      title: 'session token',
      words: ['session_token', 'sessiontoken', 'session-token'],
      value: /[A-Za-z0-9+/]{100,500}={0,2}/,
      entropy: 4,
    }),
    token({
      id: 'aws-bedrock-api-key',
      title: 'Bedrock API key',
      keywords: ['absk'],
      pattern: /ABSK[A-Za-z0-9+/]{109,269}={0,2}/,
      minRun: 60,
    }),
    token({
      id: 'aws-bedrock-short-lived-key',
      title: 'Bedrock API key (short-lived)',
      keywords: ['bedrock-api-key-'],
      pattern: /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/=]{20,2000}/,
      minRun: 40,
      reach: 2100,
      severity: 'medium',
    }),
    token({
      id: 'aws-appsync-key',
      title: 'AppSync API key',
      keywords: ['da2-'],
      pattern: /da2-[a-z0-9]{26}/,
      severity: 'medium',
    }),
    token({
      id: 'aws-mws-token',
      title: 'Marketplace auth token',
      keywords: ['amzn.mws.'],
      pattern: /amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    }),
  ],
);
