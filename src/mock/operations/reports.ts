import { iso } from '../bodies/parts.ts';
import { nextId } from '../world/payments.ts';
import { randomOf } from '../world/random.ts';
import { store } from '../world/store.ts';
import type { World } from '../world/world.ts';
import { data, notFound } from './answers.ts';
import { product } from './operation.ts';
import { id, maybe, text } from './params.ts';

const reports = product('Reports');

interface ScheduleRow {
  readonly id: string;
  readonly report_type: string;
  readonly title: string;
  readonly format: string;
  readonly day: string;
  readonly frequency: string;
  readonly createdAt: number;
}

const CREATED = Date.UTC(2026, 0, 5, 8);

export function schedules(world: World): Map<string, ScheduleRow> {
  return store(world, 'report schedules', () => [
    {
      id: randomOf(world.owner.id, 'report schedule').id(),
      report_type: 'transactions',
      title: 'Monthly transactions',
      format: 'csv',
      day: 'monday',
      frequency: 'monthly',
      createdAt: CREATED,
    },
  ]);
}

/** Reports that have been made; the mock has one. */
export function reportsOf(world: World) {
  return [
    {
      _id: randomOf(world.owner.id, 'report').id(),
      title: 'Monthly transactions',
      format: 'csv',
      env: world.env,
      created_at: iso(CREATED),
    },
  ];
}

function toSchedule({ id: _id, createdAt, ...row }: ScheduleRow) {
  return { _id, ...row, created_at: iso(createdAt) };
}

reports.add({
  name: 'Schedule report',
  path: 'reports/schedule',
  params: { report_type: text(), title: text(), format: text(), day: text(), frequency: maybe(text()) },
  run: ({ frequency = 'weekly', ...args }, { world, now }) => {
    const row = { ...args, frequency, id: nextId(world, 'report schedule'), createdAt: now };
    schedules(world).set(row.id, row);
    return data('Report successfully scheduled', { schedule: toSchedule(row) });
  },
});

reports.add({
  name: 'List scheduled reports',
  method: 'GET',
  path: 'reports/schedule',
  params: {},
  run: (_args, { world }) =>
    data('Scheduled reports retrieved', { schedules: [...schedules(world).values()].map(toSchedule) }),
});

reports.add({
  name: 'Get scheduled report',
  method: 'GET',
  path: 'reports/schedule/{scheduled_id}',
  params: { scheduled_id: id() },
  run: (args, { world }) => {
    const found = schedules(world).get(args.scheduled_id);
    return found === undefined
      ? notFound('Scheduled report')
      : data('Scheduled report retrieved', { schedule: toSchedule(found) });
  },
});

reports.add({
  name: 'List reports',
  method: 'GET',
  path: 'reports/details',
  params: {},
  run: (_args, { world }) => data('Reports retrieved', { report: reportsOf(world) }),
});

for (const [name, path] of [
  ['Get report', 'reports/details/{id}'],
  ['Download report', 'reports/download/{id}'],
] as const) {
  reports.add({
    name,
    method: 'GET',
    path,
    params: { id: id() },
    run: (args, { world }) => {
      const found = reportsOf(world).find((row) => row._id === args.id);
      return found === undefined
        ? notFound('Report')
        : data('Report retrieved', { report: { ...found, file: 'id,date,amount\r\n' } });
    },
  });
}

export const reportOperations = reports.operations;
