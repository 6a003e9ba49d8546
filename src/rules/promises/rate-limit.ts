import type { RuleInfo } from '../../core/rule.ts';

export const sixtyAMinute: RuleInfo = {
  id: 'rate-limit/sixty-a-minute',
  clause: 'S9',
  title: 'Sixty calls a minute are answered, and the next one is a 429',
  meaning: 'Clients that keep to the promise are refused, or the server is not protected at all.',
};

export const recovers: RuleInfo = {
  id: 'rate-limit/recovers',
  clause: 'S9, S10c, S10d',
  title: 'After the announced wait, calls are answered again',
  meaning: 'Clients that wait as told stay locked out.',
};

export const ownBucket: RuleInfo = {
  id: 'rate-limit/own-count',
  clause: 'practice',
  title: 'Each key has a count of its own',
  meaning: "One customer's burst locks another out, or production stands still while the sandbox is tested.",
};

export const strangersDoNotCount: RuleInfo = {
  id: 'rate-limit/strangers-do-not-count',
  clause: 'practice',
  title: 'Calls with a wrong key do not use up the count of a good one',
  meaning: 'Strangers can lock a company out.',
};

export const noWayRound: RuleInfo = {
  id: 'rate-limit/no-way-round',
  clause: 'practice, OWASP API4',
  title: 'A new connection, a forged address or another spelling of the path opens no second count',
  meaning: 'Whoever knows the trick has no limit.',
};

export const limitedHasNoEffect: RuleInfo = {
  id: 'rate-limit/limited-has-no-effect',
  clause: 'practice',
  title: 'A call that is answered with 429 has no effect',
  meaning: 'The client repeats it, as told, and it happens twice.',
};

export const limitedIsJson: RuleInfo = {
  id: 'rate-limit/limited-is-json',
  clause: 'S9, S12',
  title: 'A 429 has a JSON body like every other error',
  meaning: 'The app fails to read the very answer that tells it to slow down.',
};

export const retryAfterIsEnough: RuleInfo = {
  id: 'rate-limit-headers/retry-after-is-enough',
  clause: 'S10d',
  title: 'Whoever waits as long as Retry-After says is answered',
  meaning: 'Clients that wait as told are refused again.',
};
