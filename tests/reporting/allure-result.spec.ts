import { expect, test } from '@playwright/test';
import type { Status, TestResult } from 'allure-js-commons';
import { toHttpExchange } from '../../src/reporting/allure/http-exchange.ts';
import { stepsOf } from '../../src/reporting/allure/steps.ts';
import { tidy } from '../../src/reporting/allure/tidy-result.ts';
import { anExchange } from '../support/an-exchange.ts';
import { aVerdict } from './support/a-verdict.ts';

test.describe('an exchange in the report', () => {
  test('masks secrets and what identifies a person', () => {
    const exchange = anExchange({ sent: { nuban: '0123456789' }, moreHeaders: [['X-Echo', 'Bearer •••']] });
    const shown = toHttpExchange(exchange, '{"data":{"bvn":"22345678901"}}');
    expect(shown.request.body?.value).toBe('{"nuban":"••••••••••"}');
    expect(shown.response?.body?.value).toBe('{"data":{"bvn":"•••••••••••"}}');
    expect(shown.response?.headers).toContainEqual({ name: 'X-Echo', value: '__ALLURE_REDACTED__' });
  });

  test('is cut where nobody reads on', () => {
    const shown = toHttpExchange(anExchange(), 'x'.repeat(1_000_000));
    expect(shown.response?.body?.value).toHaveLength(20_000);
    expect(shown.response?.body?.truncated).toBe(true);
  });

  test('says what went wrong when there was no answer', () => {
    const failure = { kind: 'timeout', code: 'ETIMEDOUT', message: 'no answer in 30 s' } as const;
    const shown = toHttpExchange(anExchange({ answered: false, failure }), undefined);
    expect(shown.response).toBeUndefined();
    expect(shown.error).toEqual({ name: 'timeout', message: 'no answer in 30 s (ETIMEDOUT)' });
  });
});

test.describe('the steps of a result', () => {
  const evidence = { '0-1': toHttpExchange(anExchange(), '{}') };

  test('show an exchange once, below the first finding that rests on it', () => {
    const messages = stepsOf([aVerdict('data/schema'), aVerdict('json/syntax')], evidence, 0);
    expect(messages.map(({ type }) => type)).toEqual([
      ...['step_start', 'step_metadata', 'attachment_content', 'step_stop'],
      ...['step_start', 'step_metadata', 'step_stop'],
    ]);
  });

  test('name what could not be judged, and gather what was skipped by its reason', () => {
    const skipped = { outcome: 'skipped', received: 'no second key' } as const;
    const verdicts = [
      aVerdict('data/schema', { outcome: 'unchecked' }),
      aVerdict('state/changes', skipped),
      aVerdict('state/writes', skipped),
    ];
    const names = stepsOf(verdicts, {}, 0).flatMap(({ type, data }) => (type === 'step_start' ? data.name : []));
    expect(names).toEqual(['Could not be judged: The promise of data/schema', 'Skipped 2: no second key']);
  });
});

test.describe('the status of a result', () => {
  test('is failed where the contract is broken, broken where the suite could not judge', () => {
    expect(tidied({ status: 'failed', findings: ['unchecked data/schema X', 'violation json/syntax X'] }).status).toBe(
      'failed',
    );
    expect(tidied({ status: 'failed', findings: ['unchecked data/schema X'] }).status).toBe('broken');
  });

  test('is flaky where only another attempt passed', () => {
    expect(tidied({ status: 'passed', retry: '1' }).statusDetails).toMatchObject({ flaky: true });
    expect(tidied({ status: 'passed' }).statusDetails).not.toHaveProperty('flaky');
  });

  test('comes without personal data in its message', () => {
    expect(tidied({ status: 'failed', message: 'Error: --data-raw \'{"bvn":"223"}\'' }).statusDetails.message).toBe(
      '--data-raw \'{"bvn":"•••"}\'',
    );
  });

  test('stays as it is for tests that are about no API', () => {
    expect(tidied({ status: 'failed', layer: 'unit' }).status).toBe('failed');
  });
});

interface ResultParts {
  readonly status: `${Status}`;
  readonly findings?: readonly string[];
  readonly layer?: string;
  readonly retry?: string;
  readonly message?: string;
}

function tidied({ status, findings = [], layer = 'api', retry, message }: ResultParts): TestResult {
  const result = {
    status,
    statusDetails: { ...(message !== undefined && { message }) },
    labels: [{ name: 'layer', value: layer }, ...findings.map((value) => ({ name: 'finding', value }))],
    parameters: retry === undefined ? [] : [{ name: 'Retry', value: retry }],
    steps: [],
  } as unknown as TestResult;
  tidy(result);
  return result;
}
