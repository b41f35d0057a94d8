/** Hands the name of a case to the worker and gives back what it says. */
const worker = new Worker(new URL('./training.worker.ts', import.meta.url), { type: 'module' });

declare global {
  interface Window {
    runCase(name: string): Promise<string>;
  }
}

window.runCase = (name) =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(name);
  });
