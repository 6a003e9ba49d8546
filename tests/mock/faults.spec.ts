import { faults } from '../../src/mock/faults/index.ts';
import { startMock, type Mock } from '../../src/mock/index.ts';
import { notShown } from '../../src/mock/faults/not-shown.ts';
import { expect, test } from './support/mock.ts';
import { PROBES } from './support/probes.ts';

const NOON = Date.UTC(2026, 10, 2, 12);
const now = (): number => NOON;

// One after the other in one worker: all of them compare with the same replies of one clean mock.
test.describe.configure({ mode: 'default' });

let clean: Mock | undefined;
const cleanReplies: string[] = [];

test.afterAll(() => clean?.close());

test('two clean mocks answer every probe alike', async ({ start }) => {
  const other = await start({ now });
  for (const [index, probe] of PROBES.entries()) {
    expect(await wire(other, index), probe.title).toBe(await cleanReply(index));
  }
});

test('a row of the catalogue that cannot be shown is no fault of the mock, and says why', () => {
  for (const { id, reason } of notShown) {
    expect(faults.map((fault) => fault.id)).not.toContain(id);
    expect(reason, id).toMatch(/\w{3}/);
  }
});

for (const { id, area, title } of faults) {
  test(`${id} shows on the wire (${area}: ${title})`, async ({ start }) => {
    const faulty = await start({ now, faults: [id] });
    expect(await firstDifference(faulty), 'the first probe that is answered differently').toBeDefined();
  });
}

async function firstDifference(faulty: Mock): Promise<string | undefined> {
  for (const [index, probe] of PROBES.entries()) {
    if ((await wire(faulty, index)) !== (await cleanReply(index))) return probe.title;
  }
  return undefined;
}

async function cleanReply(index: number): Promise<string> {
  clean ??= await startMock({ now });
  // Probes are asked in order, so the first that is missing is the next one to ask.
  while (cleanReplies.length <= index) cleanReplies.push(await wire(clean, cleanReplies.length));
  return cleanReplies[index] ?? '';
}

/** The bytes of a reply, one character each; the port, which differs from mock to mock, is left out. */
async function wire(mock: Mock, index: number): Promise<string> {
  const bytes = await PROBES[index]?.run(mock);
  return bytes?.toString('latin1').replaceAll(mock.origin, 'http://mock') ?? '';
}
