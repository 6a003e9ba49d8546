import { runInNewman } from '../../src/drivers/newman/newman-session.ts';
import { test } from '../../src/drivers/playwright/contract-test.ts';
import { loadSuite } from '../../src/drivers/suite.ts';
import { newmanSends } from '../../src/rules/promises/postman.ts';

/** The collection as Postman runs it, with its own checks. What comes back is judged by all rules, as everything else. */
test.describe('postman', { tag: ['@request', '@status'] }, () => {
  test('the collection runs in Newman as Postman would run it', async ({ api, session }) => {
    test.setTimeout(0);
    // A step is opened when Newman begins with an item, and closed when it is done with it.
    let close: (() => void) | undefined;
    const steps: Promise<void>[] = [];
    await runInNewman(session, api.sendableByOthers(newmanSends, loadSuite().operations), {
      onBegin: (name) => {
        const done = new Promise<void>((resolve) => (close = resolve));
        steps.push(test.step(name, () => done));
      },
      onEnd: () => close?.(),
    });
    close?.();
    await Promise.all(steps);
  });
});
