import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** The real server process on one port and one folder, killed and started again at will. */
export class CrashingServer {
  readonly #port: number;
  readonly #dataDir: string;
  #child: ChildProcess | null = null;

  constructor(port: number, dataDir: string) {
    this.#port = port;
    this.#dataDir = dataDir;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    const { DATABASE_URL: _unused, ...env } = process.env;
    const child = spawn(process.execPath, ['server/main.ts'], {
      env: { ...env, PORT: String(this.#port), HOST: '127.0.0.1', DATA_DIR: this.#dataDir },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child = child;
    await new Promise<void>((resolve, reject) => {
      child.stdout.once('data', () => resolve());
      child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready`)));
    });
  }

  /** As if the power went out for the process: no handler of its own runs. */
  kill(): Promise<void> {
    const child = this.#child;
    return new Promise((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port')),
      );
    });
  });
}
