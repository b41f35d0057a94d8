import type { Hono } from 'hono';
import type { Context } from './context.ts';
import { createApi } from './http/router.ts';
import { seed } from './seed.ts';
import { migrate } from './store/migrations.ts';

/** Prepares the store and answers the API over it: the same in every home. */
export async function startApi(context: Context): Promise<Hono> {
  await migrate(context.store);
  await seed(context);
  return createApi(context);
}
