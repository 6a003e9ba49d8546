import type { RuleCases } from '../../support/rule-cases.ts';
import { dataBetweenAnswers } from './data-between-answers.ts';
import { dataRows } from './data-rows.ts';
import { data } from './data.ts';
import { environmentAndExposure } from './environment-and-exposure.ts';
import { jsonAndEnvelope } from './json-and-envelope.ts';
import { pagination } from './pagination.ts';
import { rateLimitHeaders } from './rate-limit-headers.ts';
import { statusAndBytes } from './status-and-bytes.ts';
import { wire } from './wire.ts';

/** What every rule on one exchange says. */
export const exchangeCases: RuleCases = {
  ...wire,
  ...statusAndBytes,
  ...jsonAndEnvelope,
  ...data,
  ...dataRows,
  ...dataBetweenAnswers,
  ...pagination,
  ...rateLimitHeaders,
  ...environmentAndExposure,
};
