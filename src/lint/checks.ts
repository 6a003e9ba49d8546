import { canonicalJson } from './checks/canonical-json.ts';
import { environmentSecrets } from './checks/environment-secrets.ts';
import { evidenceAgrees } from './checks/evidence-agrees.ts';
import { exampleBodies } from './checks/example-bodies.ts';
import { exampleStatus } from './checks/example-status.ts';
import { knownVariables } from './checks/known-variables.ts';
import { listedLists } from './checks/listed-lists.ts';
import { metadataLines } from './checks/metadata-lines.ts';
import { noPersonalData } from './checks/no-personal-data.ts';
import { noSecrets } from './checks/no-secrets.ts';
import { operationSchemas } from './checks/operation-schemas.ts';
import { requestBodies } from './checks/request-bodies.ts';
import { savedExamples } from './checks/saved-examples.ts';
import { schemaHeading } from './checks/schema-heading.ts';
import { schemaReferences } from './checks/schema-references.ts';
import { schemasCompile } from './checks/schemas-compile.ts';
import { typesCurrent } from './checks/types-current.ts';
import { uniqueNames } from './checks/unique-names.ts';
import { unusedSchemas } from './checks/unused-schemas.ts';
import { usableRequests } from './checks/usable-requests.ts';
import type { Check } from './finding.ts';

/** Everything that is checked, in the order of the report. A new check is a file and a line here. */
export const checks: readonly Check[] = [
  usableRequests,
  metadataLines,
  uniqueNames,
  operationSchemas,
  savedExamples,
  exampleStatus,
  exampleBodies,
  requestBodies,
  evidenceAgrees,
  listedLists,
  knownVariables,
  environmentSecrets,
  noSecrets,
  noPersonalData,
  schemaReferences,
  schemasCompile,
  schemaHeading,
  unusedSchemas,
  canonicalJson,
  typesCurrent,
];
