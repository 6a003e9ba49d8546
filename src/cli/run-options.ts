import type { Output } from './output.ts';
import type { Scope } from './scope.ts';

export interface RunOptions extends Scope, Output {
  readonly deadline: number;
  readonly timeout: number;
  readonly maxWait: number;
  readonly reports: string;
  readonly workers?: number;
  readonly fault?: string[];
  readonly baseline?: string;
  readonly strict?: boolean;
  readonly scripts?: boolean;
  readonly allure: boolean;
}
