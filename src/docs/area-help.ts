import type { Area } from '../core/area.ts';

/** What an area is about, and what to do when one of its rules is broken: for the reader of a report. */
export const areaHelp: Readonly<Record<Area, { readonly about: string; readonly act: string }>> = {
  transport: {
    about: 'The bytes on the wire: is this HTTP at all, complete, dated and not cached where it must not be?',
    act: 'Pass it to whoever runs the gateway or proxy; the application behind it often knows nothing of it. Repeat the `curl` line twice, to tell a broken connection from a broken server.',
  },
  status: {
    about: 'The HTTP status: the documented one, and the same as the body says.',
    act: 'Compare the status with the saved examples of the request in Postman. If the server is right, save the new example; if not, pass the `curl` line to the team of that product.',
  },
  'media-type': {
    about: 'The label of the body, its characters and how they are coded.',
    act: 'Look at `Content-Type` in the raw answer. When only errors are wrong, the gateway wrote them, not the application.',
  },
  json: {
    about: 'The body as JSON, to the letter.',
    act: 'No client can work around it. Pass the start of the body, which the finding quotes, to the team of that product.',
  },
  envelope: {
    about: 'The frame around every answer: `status`, `message`, `data`.',
    act: 'If one operation is broken, its team changed something; if all are, the frame itself was changed.',
  },
  data: {
    about: 'What stands in `data`: fields, types, nulls, filters.',
    act: 'Go to the JSON pointer of the finding. A new field, type or null that is meant belongs in the [schema file](add-an-operation.md); everything else is a defect.',
  },
  pagination: {
    about: 'Lists: page, limit, total, order.',
    act: 'Repeat the `curl` line with page 1 and page 2 and compare the ids. Lost or doubled items are worse than wrong numbers.',
  },
  'rate-limit-headers': {
    about: 'What each answer says about the limit.',
    act: 'Look at the four headers in the raw answer. When they are wrong on errors only, the errors come from another layer than the successes.',
  },
  'rate-limit': {
    about: 'How the limit really behaves.',
    act: 'Check first that nobody else used the same key at that time. Then pass the finding to whoever runs the gateway.',
  },
  authentication: {
    about: 'Who is let in.',
    act: 'Treat it as a security defect: tell the people in charge, not a public tracker, and repeat the `curl` line before you do.',
  },
  request: {
    about: 'What the server does with a wrong request.',
    act: 'Tell the team of that product. A server error for a wrong request is also a way to make trouble on purpose, so it is more than a matter of taste.',
  },
  routing: {
    about: 'Paths and methods.',
    act: 'Check that the path of the request is right; then pass it to whoever runs the gateway.',
  },
  environment: {
    about: 'Sandbox and production are two worlds.',
    act: 'Stop tests that write until it is clear which environment they reach.',
  },
  exposure: {
    about: 'What must not come out.',
    act: 'Treat it as a security defect, as under authentication. The reports mask keys and personal data; a terminal may not.',
  },
  state: {
    about: 'What one call does, and the next one shows.',
    act: 'Repeat the calls in the order of the report. A cache that lags behind looks the same as lost data: try again after a minute.',
  },
  availability: {
    about: 'Time, size and steadiness.',
    act: 'Run once more before you raise an alarm. If it stays, raise `--deadline` to see whether the answer comes at all.',
  },
};
