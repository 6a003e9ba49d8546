import type { Fault } from '../../pipeline/fault.ts';
import { F017 } from './F017-error-says-success.ts';
import { F018 } from './F018-read-created.ts';
import { F019 } from './F019-unknown-id-500.ts';
import { F021 } from './F021-bad-parameter-500.ts';
import { F022 } from './F022-unregistered-status.ts';
import { F024 } from './F024-503-without-hint.ts';
import { F025 } from './F025-invalid-404.ts';
import { F026 } from './F026-methods-disagree.ts';
import { F322 } from './F322-verification-hangs.ts';
import { X25 } from './X25-write-200-error.ts';

export const statusFaults: readonly Fault[] = [F017, F018, F019, F021, F022, F024, F025, F026, F322, X25];
