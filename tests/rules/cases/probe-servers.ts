import type { RuleInfo } from '../../../src/core/rule.ts';
import * as authentication from '../../../src/rules/promises/authentication.ts';
import { withinRange } from '../../../src/rules/promises/dates.ts';
import * as drift from '../../../src/rules/promises/drift.ts';
import * as environments from '../../../src/rules/promises/environments.ts';
import { oneUnit } from '../../../src/rules/promises/money.ts';
import { nullsInPlace } from '../../../src/rules/promises/null-fields.ts';
import * as pagination from '../../../src/rules/promises/pagination.ts';
import * as limit from '../../../src/rules/promises/rate-limit.ts';
import * as requests from '../../../src/rules/promises/requests.ts';
import * as routing from '../../../src/rules/promises/routing.ts';
import * as state from '../../../src/rules/promises/state.ts';

/** The mock with some faults, what is run against it, and the promises that it is there to break. */
export interface ProbeServer {
  readonly faults: readonly string[];
  /** Files of `tests/contract`, without their ending. */
  readonly specs: readonly string[];
  readonly breaks: readonly RuleInfo[];
  /** Part of the names of the operations that are asked; all of them without it. */
  readonly operations?: string;
  /** What its answers looked like before; without it, the baseline of the mock. */
  readonly before?: object;
}

/**
 * By what the server does, which names its golden file. Faults stand together where none hides what another shows: each
 * server costs a run.
 */
export const probeServers: Readonly<Record<string, ProbeServer>> = {
  'takes what it should refuse': {
    faults: [
      'F260',
      'F265',
      'F266',
      'F305',
      'F263',
      'F325',
      'F019',
      'F234',
      'F228',
      'F307',
      'F280',
      'F291',
      'F289',
      'X12',
    ],
    specs: ['requests', 'requests-hostile', 'authentication', 'keys', 'environments', 'methods'],
    breaks: [
      authentication.anyLetterCase,
      authentication.challenge,
      environments.noCookieLogin,
      requests.mediaTypeStatus,
      requests.uniqueNames,
      requests.requiredFields,
      requests.noReflection,
      requests.noOperators,
      requests.anyText,
      requests.unknownId,
      routing.allowHeader,
      routing.noTrace,
      routing.unknownRouteIsJson,
      routing.exposedHeaders,
      routing.getIsSafe,
    ],
  },
  'answers with the wrong status': {
    faults: ['F026', 'F025', 'F324', 'F259', 'F271', 'F281', 'F284', 'F309', 'F303'],
    specs: ['requests', 'requests-hostile', 'methods', 'state', 'environments'],
    breaks: [
      requests.validationStatus,
      requests.oneStatus,
      requests.wrongTypes,
      requests.noPrototype,
      requests.anySpelling,
      requests.typeOnGet,
      routing.noOverride,
      routing.headLikeGet,
      state.readable,
      environments.otherTenant,
    ],
  },
  'cuts pages wrongly': {
    faults: ['F113', 'F125', 'F127', 'F135', 'F149', 'F311'],
    specs: ['pagination', 'pagination-walks', 'state'],
    breaks: [
      pagination.inStep,
      pagination.pagesAreDisjoint,
      pagination.pagesAddUp,
      pagination.steadyTotal,
      pagination.badLimit,
      pagination.cappedLimit,
      pagination.deepPagesAreFast,
      state.nothingHalf,
    ],
  },
  'mixes up pages': {
    faults: ['F108', 'F112', 'F115'],
    specs: ['pagination'],
    breaks: [pagination.exactLimit, pagination.fromTheStart, pagination.steadyOrder, pagination.textLimit],
  },
  'forgets and tells': {
    faults: ['F310', 'F313', 'F092', 'F105', 'F304', 'F294'],
    specs: ['state', 'data', 'null-fields', 'environments'],
    breaks: [oneUnit, nullsInPlace, environments.inBoth, environments.noExistenceOracle, state.listed, state.gone],
  },
  'limits by the wrong thing': {
    faults: ['F206', 'F217', 'F195', 'F221', 'F222'],
    specs: ['rate-limit', 'rate-limit-keys'],
    breaks: [
      limit.retryAfterIsEnough,
      limit.limitedIsJson,
      limit.ownBucket,
      limit.noWayRound,
      limit.limitedHasNoEffect,
    ],
  },
  'limits for too long': {
    faults: ['F209', 'F214'],
    specs: ['rate-limit', 'rate-limit-keys'],
    breaks: [limit.recovers, limit.strangersDoNotCount],
  },
  'loses the ends of a range': {
    faults: ['X06'],
    specs: ['data'],
    operations: 'Transactions / Get transactions by customer and date',
    breaks: [withinRange],
  },
  'takes one bank for another': {
    faults: ['X20'],
    specs: ['requests'],
    breaks: [requests.noneForUnknownId],
  },
  'answers otherwise than before': {
    faults: ['B09'],
    specs: ['null-fields'],
    breaks: [
      drift.knownFieldsOnly,
      drift.fieldsAsBefore,
      drift.fieldsSeenAgain,
      drift.typesAsBefore,
      drift.wordsAsBefore,
      drift.nullsAsBefore,
    ],
    operations: 'Accounts / Fetch all accounts',
    before: baselineOfAccounts(),
  },
};

/** As the mock answers, but for one line each: a field gone for good, one gone at times, a type, a word, a null. */
function baselineOfAccounts(): object {
  const account = {
    ...{ __v: 'number', _id: 'string', alias: 'string, sometimes', balance: 'string', bank: 'object' },
    ...{ connected: 'string', created_at: 'string', currency: 'string: NGN, USD', customer: 'object' },
    ...{ env: 'string', id: 'string', last_updated: 'string', name: 'string', nickname: 'string', nuban: 'string' },
    ...{ owner: 'list', projects: 'list', record: 'list', type: 'string: Current, Savings' },
  };
  const operations = { 'Accounts / Fetch all accounts': { '/data/accounts/*': account } };
  return { version: 1, target: 'mock', collection: 'Okra v2', created: '2026-01-01', operations };
}
