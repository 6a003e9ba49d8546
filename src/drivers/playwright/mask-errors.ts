import type { Redactor } from '../../core/redactor.ts';

/** As far as errors of tests and of steps are alike. */
interface TextsOfError {
  message?: string | undefined;
  stack?: string | undefined;
  value?: string | undefined;
  snippet?: string | undefined;
  cause?: TextsOfError | undefined;
}

/** Masks secrets in errors where they stand: other reporters hold the same objects. */
export function maskErrors(errors: readonly TextsOfError[], redactor: Redactor): void {
  for (const error of errors) {
    for (const name of ['message', 'stack', 'value', 'snippet'] as const) {
      const text = error[name];
      if (text !== undefined && redactor.finds(text)) error[name] = redactor.redact(text);
    }
    if (error.cause !== undefined) maskErrors([error.cause], redactor);
  }
}
