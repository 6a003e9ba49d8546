import { expect } from '@playwright/test';
import { Problem } from '../../src/core/problem.ts';

/** A set-up error has a fixed title, names the place, and says what to do. */
export function expectProblem(
  action: () => unknown,
  parts: Partial<Pick<Problem, 'title' | 'detail' | 'remedy'>>,
): void {
  let thrown: unknown;
  try {
    action();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Problem);
  expect(thrown).toMatchObject(parts);
  const { title, detail, remedy, message } = thrown as Problem;
  expect(message).toBe(`${title}\n  ${detail}\n  → ${remedy}`);
  expect(remedy).not.toBe('');
}
