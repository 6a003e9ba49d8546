import type { Fault } from '../../pipeline/fault.ts';
import { F028 } from './F028-labelled-html.ts';
import { F030 } from './F030-html-errors.ts';
import { F031 } from './F031-gateway-html.ts';
import { F033 } from './F033-latin-1.ts';
import { F034 } from './F034-invalid-utf8.ts';
import { F035 } from './F035-byte-order-mark.ts';
import { F038 } from './F038-accept-refused.ts';
import { F039 } from './F039-double-encoded.ts';

export const mediaTypeFaults: readonly Fault[] = [F028, F030, F031, F033, F034, F035, F038, F039];
