/** The worker in which the training server runs: its response header alone allows WebAssembly. */
import start from '@sqlite.org/sqlite-wasm';
import type { Answer, Ask } from './messages.ts';
import { Snapshots } from './snapshots.ts';
import { TrainingServer } from './training-server.ts';

const server = start().then((sqlite3) => new TrainingServer(sqlite3, new Snapshots()));

async function answer({ name, argument }: Ask): Promise<unknown> {
  const method = (await server)[name === 'request' ? 'answer' : name] as (given: unknown) => Promise<unknown>;
  return method.call(await server, argument);
}

addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
  const { id } = data;
  try {
    postMessage({ id, result: await answer(data) } as Answer);
  } catch (error) {
    postMessage({ id, error: error instanceof Error ? error.message : String(error) } satisfies Answer);
  }
});
