import type { Check } from '../finding.ts';

export const usableRequests: Check = {
  id: 'usable-requests',
  title: 'The suite can send every request, and its description says nothing that cannot be',
  *find({ requests, collection: { file } }) {
    for (const { name, problem } of requests) {
      if (problem === undefined) continue;
      const detail = problem.detail.replace(`${file}: `, '').replace(`${name}: `, '');
      yield { file, place: name, wrong: `${lowerFirst(problem.title)} (${detail})`, remedy: problem.remedy };
    }
  },
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
