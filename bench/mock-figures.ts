import http from 'node:http';
import { row, section } from './print.ts';

const calls = 10_000;
const memoryCalls = 100_000;
const parallel = 16;

/** How fast the mock answers its most used list, and whether it holds its memory. Client and mock share the process. */
export async function mockFigures(): Promise<void> {
  const { startMock } = await import('../src/mock/index.ts');
  const mock = await startMock({ rateLimit: { limit: 10_000_000, windowSeconds: 60 } });
  const agent = new http.Agent({ keepAlive: true, maxSockets: parallel });
  const { customer_id: customer } = mock.fixtures('sandbox');
  const body = JSON.stringify({ customer });
  const call = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const start = performance.now();
      const headers = { authorization: `Bearer ${mock.keys.sandbox.bearerToken}`, 'content-type': 'application/json' };
      const options = { agent, method: 'POST', headers };
      const request = http.request(`${mock.baseUrls.sandbox}/transactions/getByCustomer`, options, (response) => {
        response.resume();
        response.on('end', () => {
          resolve(performance.now() - start);
        });
      });
      request.on('error', reject);
      request.end(body);
    });
  const many = async (count: number): Promise<number[]> => {
    const times: number[] = [];
    let left = count;
    const work = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        times.push(await call());
      }
    };
    await Promise.all(Array.from({ length: parallel }, work));
    return times.sort((a, b) => a - b);
  };

  await many(500);
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const times = await many(calls);
  const seconds = (performance.now() - start) / 1_000;
  await many(memoryCalls - calls);
  const after = process.memoryUsage.rss();
  section('The mock (transactions/getByCustomer, 16 at a time)');
  row('requests a second', (calls / seconds).toFixed(0));
  row('p50 and p99', `${times[calls / 2]?.toFixed(2)} ms, ${times[Math.floor(calls * 0.99)]?.toFixed(2)} ms`);
  row(`memory before and after ${memoryCalls} requests`, `${mb(before)} MB, ${mb(after)} MB`);
  agent.destroy();
  await mock.close();
}

function mb(bytes: number): string {
  return (bytes / 1_048_576).toFixed(0);
}
