import type { Fault } from '../../pipeline/fault.ts';
import { F073 } from './F073-field-absent.ts';
import { F074 } from './F074-null-string.ts';
import { F076 } from './F076-not-available.ts';
import { F078 } from './F078-unknown-object-omitted.ts';
import { F080 } from './F080-number-as-string.ts';
import { F081 } from './F081-nuban-number.ts';
import { F083 } from './F083-single-collapses.ts';
import { F084 } from './F084-empty-list-null.ts';
import { F085 } from './F085-mixed-list.ts';
import { F087 } from './F087-words-recased.ts';
import { F089 } from './F089-timestamp-space.ts';
import { F090 } from './F090-impossible-date.ts';
import { F092 } from './F092-balances-in-kobo.ts';
import { F093 } from './F093-negative-debits.ts';
import { F094 } from './F094-camel-case.ts';
import { F096 } from './F096-uuids.ts';
import { F097 } from './F097-other-id.ts';
import { F098 } from './F098-filter-ignored.ts';
import { F100 } from './F100-swapped-fields.ts';
import { F102 } from './F102-html-escaped.ts';
import { F104 } from './F104-field-removed.ts';
import { F105 } from './F105-null-creeps-in.ts';
import { F106 } from './F106-fractions.ts';
import { X01 } from './X01-two-ids.ts';
import { X02 } from './X02-both-directions.ts';
import { X03 } from './X03-local-time.ts';
import { X04 } from './X04-stale-balance.ts';
import { X05 } from './X05-surname-first.ts';
import { X06 } from './X06-whole-months.ts';
import { X19 } from './X19-one-list-in-kobo.ts';
import { X20 } from './X20-one-bank-for-all.ts';

export const dataFaults: readonly Fault[] = [
  F073,
  F074,
  F076,
  F078,
  F080,
  F081,
  F083,
  F084,
  F085,
  F087,
  F089,
  F090,
  F092,
  F093,
  F094,
  F096,
  F097,
  F098,
  F100,
  F102,
  F104,
  F105,
  F106,
  X01,
  X02,
  X03,
  X04,
  X05,
  X06,
  X19,
  X20,
];
