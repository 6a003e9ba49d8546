import type { Fault } from '../../pipeline/fault.ts';
import { F017 } from './F017-error-says-success.ts';
import { F018 } from './F018-read-created.ts';
import { F019 } from './F019-unknown-id-500.ts';
import { F021 } from './F021-bad-parameter-500.ts';
import { F022 } from './F022-unregistered-status.ts';

export const statusFaults: readonly Fault[] = [F017, F018, F019, F021, F022];
