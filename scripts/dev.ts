/** `npm run dev`: the API (restarted when its sources change) and the desktop with hot reload, at one address. */
import { spawn } from 'node:child_process';
import { createServer as createProbe } from 'node:net';
import { resolve } from 'node:path';
import { createServer } from 'vite';
import { frameDev } from './vite/frame-dev.ts';
import { shellConfig } from './vite/shell-config.ts';

const root = resolve(import.meta.dirname, '..');
const host = process.env['HOST'] || '127.0.0.1';
const port = Number(process.env['PORT'] || 8080);
const apiPort = await freePort();
const api = `http://127.0.0.1:${apiPort}`;

const server = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'server/main.ts'], {
  cwd: root,
  env: { ...process.env, PORT: String(apiPort), HOST: '127.0.0.1' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const config = shellConfig({ root, static: false });
const vite = await createServer({
  ...config,
  configFile: false,
  plugins: [...config.plugins, frameDev(root)],
  // Same host name as the person typed: the API compares it with the page's origin.
  server: { host, port, strictPort: true, proxy: { '/api': { target: api, changeOrigin: false } } },
});
process.once('exit', () => server.kill());
await Promise.all([vite.listen(), answering(`${api}/api/health`)]);
console.log(`Tax desktop in development at http://localhost:${port}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
server.once('exit', () => void stop());

async function stop(): Promise<void> {
  await vite.close();
  process.exit();
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createProbe().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answering(url: string): Promise<void> {
  for (;;) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
}
