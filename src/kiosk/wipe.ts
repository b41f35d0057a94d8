import { operation } from '#contract/index.ts';
import { settingKey } from './setting.ts';

/** A server that does not answer must not keep the last person's things on the screen for long. */
const PATIENCE = 8_000;
/** Nor may a browser that does not answer, e.g. because it waits for leave to use the clipboard. */
const STEP = 2_000;

/**
 * Erases everything of the last person that this browser holds. The session ends on the server first, so that
 * even a wipe that is cut short leaves nobody logged on. The page itself must be replaced afterwards. Answers
 * whether the server took part.
 */
export async function wipe(): Promise<boolean> {
  // Browsers let a page write there only while it has the focus, which is lost with a frame that held it.
  window.focus();
  const clipboard = within(STEP, overwriteClipboard());
  // Asked before: once the server has had the storage cleared, the browser may leave such a question unanswered.
  const databases = await within(STEP, databaseNames());
  const revoked = await revoke();
  // Their ports close with them, so no late word of an app can write anything again.
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
  await Promise.all([
    clipboard,
    within(STEP, deleteDatabases(databases ?? [])),
    within(STEP, deleteCaches()),
  ]);
  const setting = localStorage.getItem(settingKey);
  localStorage.clear();
  sessionStorage.clear();
  // It belongs to the machine, not to the person.
  if (setting !== null) localStorage.setItem(settingKey, setting);
  return revoked;
}

/** The answer also tells the browser to forget all of this site: `Clear-Site-Data`. */
async function revoke(): Promise<boolean> {
  const { method, path } = operation('kiosk.wipe');
  try {
    const answer = await fetch(path, { method, keepalive: true, signal: AbortSignal.timeout(PATIENCE) });
    return answer.ok;
  } catch {
    // No line. The machine does not serve anybody until a later wipe has reached the server.
    return false;
  }
}

async function databaseNames(): Promise<readonly string[]> {
  return (await indexedDB.databases()).map(({ name = '' }) => name);
}

async function deleteDatabases(names: readonly string[]): Promise<void> {
  const deletions = names.map(
    (name) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        // Blocked by a connection that closes with the page: the deletion stays in line.
        for (const end of ['success', 'error', 'blocked']) request.addEventListener(end, () => resolve());
      }),
  );
  await Promise.all(deletions);
}

async function deleteCaches(): Promise<void> {
  // Only secure origins have it.
  if (!('caches' in globalThis)) return;
  for (const name of await caches.keys()) await caches.delete(name);
}

async function overwriteClipboard(): Promise<void> {
  await navigator.clipboard?.writeText(' ');
}

/** The answer, if it comes in time; whatever goes wrong, the page is replaced and the server has cleared it too. */
function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => {
    AbortSignal.timeout(ms).addEventListener('abort', () => resolve(undefined));
  });
  return Promise.race([work.catch(() => undefined), late]);
}
