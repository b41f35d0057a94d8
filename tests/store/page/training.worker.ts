/** Named like the training server's worker, because only that one's header allows WebAssembly. */
import start from '@sqlite.org/sqlite-wasm';
import { openWasm } from '#server/store/sqlite-wasm.ts';
import { cases, type Home } from '../cases.ts';

const home: Home = {
  async open() {
    const sqlite3 = await start();
    let store = openWasm(sqlite3);
    return {
      store,
      async reopen() {
        const snapshot = store.snapshot();
        await store.close();
        store = openWasm(sqlite3, snapshot);
        return store;
      },
      discard: () => store.close(),
    };
  },
};

addEventListener('message', async ({ data }: MessageEvent<string>) => {
  try {
    const found = cases.find(({ name }) => name === data);
    if (!found) throw new Error(`No case is named ${data}`);
    await found.run(home);
    postMessage('ok');
  } catch (error) {
    postMessage(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
});
