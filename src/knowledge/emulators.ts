/** The last part of the names of images that stand in for a service of a cloud where someone develops or tests. */
const images =
  /^(?:dynamodb-local|dynalite|localstack(?:-pro|-light)?|moto(?:-server|server)?|s3mock|s3rver|fake-?s3|fake-gcs-server|kinesalite|elasticmq(?:-native)?|goaws|azurite|azure-cosmos-emulator|azure-cosmosdb?-(?:linux-)?emulator|servicebus-emulator|eventhubs-emulator|(?:firebase|firestore|datastore|pubsub|bigtable|spanner|bigquery|cloud-spanner|gcloud|google-cloud|gcp)(?:-tools|-local)?-emulators?)$/i;

/** Of an image that is many things, the command that makes it one: `gcloud beta emulators pubsub start`, or a chain of the own machine. */
const commands =
  /\bemulators[ ](?:bigtable|datastore|firestore|pubsub|spanner)\b|\bemulators:start\b|^(?:anvil|ganache(?:-cli)?|(?:npx )?hardhat node)(?![\w-])/;

/** Whether a service is an emulator, by the last part of its image's name and by its command. */
export function isEmulator(image: string, command: string): boolean {
  return images.test(image) || commands.test(command);
}

/** Settings that hold keys of a cloud, which an emulator takes whatever they are. */
export const cloudKeys =
  /^AWS_|(?:^|_)(?:ACCESS|SECRET|ACCOUNT|STORAGE|COSMOS(?:DB)?|SQS|S3|DYNAMO(?:DB)?|GCS|AZURE)(?:_[A-Z]{1,20}){0,3}_KEY(?:_ID)?$/i;

/** Keys of AWS have forms of their own: 20 capitals and digits, and 40 characters. */
export const realCloudKey = /^(?:(?:AKIA|ASIA)[A-Z0-9]{12,124}|[A-Za-z0-9/+]{40})$/;

/** Words that are put in for a key of AWS where none is asked. */
const wordsForKey = new Set(
  'a abc access any anything api applicable aws bar baz default dev development dummy empty example fake foo id ignored key local localdev localhost localstack mock mocked my na necessary needed no nokey none not null placeholder required sample secret set some test testing tests the unused used value your'.split(
    ' ',
  ),
);
const longestWords = 60;

/** `test`, `dummy-key`, `local_secret1`, `xxx`, `sk-not-needed` */
export function isWordForKey(value: string): boolean {
  if (value.length > longestWords) return false;
  const words = value
    .toLowerCase()
    .replace(/^sk-|\d{1,4}$/g, '')
    .split(/[-_./ ]/)
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => wordsForKey.has(word) || /^x{1,60}$/.test(word));
}
