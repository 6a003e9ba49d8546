import { contract } from '../contract.config.ts';
import { readCollection } from '../src/collection/load-collection.ts';
import { savedRequests } from '../src/lint/saved-requests.ts';
import { readSchemas } from '../src/lint/suite.ts';
import { writeTypes } from '../src/lint/types/write-types.ts';

/** `npm run types`: the types of the mock, from the schemas; the collection says which operation has which. */
const { collection: file, schemas } = contract;
const requests = savedRequests({ file, text: '', json: readCollection(file) });
await writeTypes('src/mock/generated', { schemas: readSchemas(schemas), requests });
