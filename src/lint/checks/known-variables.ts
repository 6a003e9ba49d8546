import { variablesIn } from '../../collection/variables.ts';
import type { Operation } from '../../core/operation.ts';
import type { Check } from '../finding.ts';
import type { LintSuite } from '../suite.ts';

export const knownVariables: Check = {
  id: 'known-variables',
  title: 'Every variable that a request uses is in every environment',
  *find(suite) {
    const own = new Set((suite.collection.json.variable ?? []).map(({ key }) => key));
    for (const [name, users] of variables(suite)) {
      if (own.has(name)) continue;
      const lacking = suite.environments.filter(({ environment }) => !environment.values.has(name));
      if (lacking.length === suite.environments.length) {
        const wrong = `{{${name}}} is in no environment${users.length > 1 ? ` (${users.length} requests use it)` : ''}`;
        const remedy = 'correct the name, or add it to every file of environments/';
        yield { file: suite.collection.file, place: String(users[0]), wrong, remedy };
        continue;
      }
      for (const { file } of lacking) {
        const wrong = `{{${name}}} is missing here; "${String(users[0])}" uses it, and another environment has it`;
        yield { file, place: name, wrong, remedy: 'add it, with an empty value where there is none' };
      }
    }
  },
};

/** Each variable with the requests that use it. */
function variables({ requests }: LintSuite): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const { operation } of requests) {
    if (operation === undefined) continue;
    for (const name of new Set(variablesIn(textOf(operation)))) {
      users.set(name, [...(users.get(name) ?? []), operation.name]);
    }
  }
  return users;
}

function textOf({ url, headers, authorization, body }: Operation): string {
  return [url, ...headers.map(([, value]) => value), authorization, body].join('\n');
}
