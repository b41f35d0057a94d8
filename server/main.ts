/** The product's process: `node server/main.ts`. */
import { enableCompileCache } from 'node:module';

// Must come before the modules it caches, so they are loaded by the next line rather than imported above.
enableCompileCache();
const { run } = await import('./node.ts');
await run();
