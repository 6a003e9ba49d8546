/* global process, console, setTimeout, setImmediate */
/* eslint-disable no-restricted-properties, no-console -- it has to fall over, and to say something then */
/**
 * Loaded into every process of a run, this makes the one that `MISBEHAVES` names fall over with the key on its lips.
 * It stands for mistakes of ours, of Node and of packages, which no server can bring about.
 */
import http from 'node:http';

const who = process.env.MISBEHAVES;
const key = `Bearer ${process.env.ENVIRONMENT_BEARER_TOKEN}`;
const isRunner = process.argv[2] === 'test' && process.argv[1]?.includes('playwright');

/** By the number of a worker. One that failed is replaced: each fails in another way, and those after them are sound. */
const failures = [
  () => {
    throw Object.assign(new TypeError(`cannot send "${key}"`), { input: key });
  },
  () => {
    throw `no error but a text with ${key}`;
  },
  () => {
    setImmediate(() => {
      throw new Error(`nobody waits for ${key}`);
    });
  },
  () => process.exit(9),
];

if (who === 'worker') {
  const send = http.request;
  http.request = (...args) => {
    failures[process.env.TEST_WORKER_INDEX]?.();
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
