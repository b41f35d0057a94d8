import type { BrowserContext, Page } from '@playwright/test';

/** Everything a page can reach of what a browser holds, as one text to be searched. */
export async function everythingReachable(page: Page, context: BrowserContext): Promise<string> {
  const held = await page.evaluate(async () => {
    const parts: string[] = [];
    const keep = (where: string, value: unknown): void => {
      parts.push(`${where}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
    };
    keep('local', { ...localStorage });
    keep('session', { ...sessionStorage });
    keep('cookie', document.cookie);
    keep('name', window.name);
    keep('history', [history.state, location.href]);
    keep(
      'resources',
      performance.getEntries().map((entry) => entry.name),
    );
    keep('page', document.documentElement.outerHTML);
    for (const field of document.querySelectorAll('input, textarea'))
      keep('field', Reflect.get(field, 'value'));
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const request = db.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        keep(`database ${name}/${store}`, rows);
      }
      db.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        keep(`cache ${name} ${request.url}`, await (await cache.match(request))?.text());
      }
    }
    keep('clipboard', await navigator.clipboard.readText().catch(() => ''));
    // Every string that can be walked to from the page's globals and from the fibres React hangs on elements.
    const seen = new Set<unknown>();
    const queue: unknown[] = [globalThis, ...document.querySelectorAll('*')];
    while (queue.length > 0 && seen.size < 200_000) {
      const value = queue.pop();
      if (typeof value === 'string') parts.push(value);
      if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value))
        continue;
      seen.add(value);
      if (value instanceof Map) queue.push(...value.keys(), ...value.values());
      if (value instanceof Set) queue.push(...value);
      for (const key of Reflect.ownKeys(value)) {
        try {
          queue.push(Reflect.get(value, key));
        } catch {
          parts.push(`unreadable ${String(key)}`);
        }
      }
    }
    return parts.join('\n');
  });
  return `${held}\ncookies: ${JSON.stringify(await context.cookies())}`;
}
