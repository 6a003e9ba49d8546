import type { Check } from '../finding.ts';

const tokenLike = /token|secret|password|(?:^|_)key$|(?<=[a-z])Key$/i;

export const environmentSecrets: Check = {
  id: 'environment-secrets',
  title: 'Secrets in environments have the type "secret" and no value',
  *find({ environments }) {
    for (const { file, environment } of environments) {
      for (const [name, value] of environment.values) {
        const secret = environment.secretNames.has(name);
        if (!secret && tokenLike.test(name)) {
          yield { file, place: name, wrong: 'its type is not "secret"', remedy: 'set "type": "secret"' };
        }
        if ((secret || tokenLike.test(name)) && value !== '') {
          const remedy = 'empty it, put it into .env, and have the key replaced if it was ever pushed';
          yield { file, place: name, wrong: 'a secret has a value', remedy };
        }
      }
    }
  },
};
