import type { Check } from '../finding.ts';
import { examplesOf, isSuccess } from '../saved-examples.ts';

export const savedExamples: Check = {
  id: 'saved-examples',
  title: 'Every operation has saved examples of success and of failure',
  *find({ requests, collection: { file } }) {
    for (const request of requests) {
      const codes = examplesOf(request).map(({ code }) => code);
      const remedy = 'send it in Postman, to the mock for instance, and choose "Save response"';
      if (!codes.some(isSuccess)) yield { file, place: request.name, wrong: 'it has no success example', remedy };
      if (!codes.some((code) => code !== undefined && code >= 400)) {
        yield { file, place: request.name, wrong: 'it has no error example', remedy };
      }
    }
  },
};
