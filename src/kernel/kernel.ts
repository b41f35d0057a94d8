import type { Engine } from './engine/engine.ts';
import type { ShellConnection } from './shell.ts';

/**
 * The small part of the kernel that comes with the first script. The engine (broker, handshake, watchdog)
 * follows when the first frame is wanted.
 */
class Kernel {
  #engine: Promise<Engine> | undefined;
  #connect: (shell: ShellConnection) => void = () => undefined;
  readonly #shell = new Promise<ShellConnection>((resolve) => {
    this.#connect = resolve;
  });

  /** Joins the kernel to the desktop. Called once, before the first frame. */
  connectShell(shell: ShellConnection): void {
    this.#connect(shell);
  }

  /** The engine; loaded at the first call. */
  engine(): Promise<Engine> {
    this.#engine ??= this.#load();
    return this.#engine;
  }

  /** The engine if a frame has ever been wanted. */
  running(): Promise<Engine> | undefined {
    return this.#engine;
  }

  async #load(): Promise<Engine> {
    const [{ Engine }, shell] = await Promise.all([import('./engine/engine.ts'), this.#shell]);
    const engine = new Engine(shell);
    if (import.meta.hot) (await import('./engine/hot.ts')).followRebuilds(engine);
    return engine;
  }
}

export const kernel = new Kernel();
