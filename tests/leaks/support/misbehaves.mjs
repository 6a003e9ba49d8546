/* global process, console, setTimeout, setImmediate */
/* eslint-disable no-restricted-properties, no-console -- it has to fall over, and to say something then */
/**
 * Loaded into every process of a run, this makes the one that `MISBEHAVES` names fall over with the key on its lips.
 * It stands for mistakes of ours, of Node and of packages, which no server can bring about.
 */
import http from 'node:http';

const who = process.env.MISBEHAVES;
const key = `Bearer ${process.env.ENVIRONMENT_BEARER_TOKEN}`;
const isWorker = process.env.TEST_WORKER_INDEX !== undefined;
const isRunner = !isWorker && process.argv[2] === 'test' && process.argv[1]?.includes('playwright');

if (who === 'worker' && isWorker) {
  const send = http.request;
  // A worker that failed is replaced: each fails in another way, and those after them are sound.
  const fail = {
    0: () => {
      throw Object.assign(new TypeError(`cannot send "${key}"`), { input: key });
    },
    1: () => {
      throw `no error but a text with ${key}`;
    },
    2: () =>
      void setImmediate(() => {
        throw new Error(`nobody waits for ${key}`);
      }),
    3: () => process.exit(9),
  }[process.env.TEST_WORKER_INDEX];
  http.request = (...args) => {
    fail?.();
    return send(...args);
  };
}

if (who === 'runner' && isRunner) {
  process.on('exit', () => console.log(`the last words of the runner, sent with ${key}`));
  setTimeout(() => process.exit(1), 500);
}

if (who === 'command' && process.argv[1]?.endsWith('main.ts')) {
  http.request = () => {
    throw Object.assign(new TypeError(`cannot send "${key}"`), { input: key, headers: { authorization: key } });
  };
}
