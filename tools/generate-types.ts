import { contract } from '../contract.config.ts';
import { readSchemas } from '../src/lint/suite.ts';
import { writeTypes } from '../src/lint/types/write-types.ts';

/** `npm run types`: the types of the mock, from the schemas. */
await writeTypes('src/mock/generated', readSchemas(contract.schemas));
