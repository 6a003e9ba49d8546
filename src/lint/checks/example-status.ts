import { STATUS_CODES } from 'node:http';
import type { Check } from '../finding.ts';
import { allExamples } from '../saved-examples.ts';

export const exampleStatus: Check = {
  id: 'example-status',
  title: 'The status of every saved example is one that HTTP knows, with its own words',
  *find(suite) {
    const { file } = suite.collection;
    for (const { place, code, status } of allExamples(suite)) {
      const words = STATUS_CODES[String(code)];
      if (words === undefined) {
        yield { file, place, wrong: `its status is ${String(code)}`, remedy: 'write "code" as a registered status' };
      } else if (status !== undefined && status !== words) {
        yield { file, place, wrong: `${String(code)} is called "${status}"`, remedy: `write "status": "${words}"` };
      }
    }
  },
};
