/** Nothing in printed markup may load or run; the policy says so again for what the parser lets through. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:";

/** Prints a page of markup in a frame of its own that may neither run scripts nor leave. */
export async function printMarkup({ title, html }: { title: string; html: string }): Promise<void> {
  const frame = document.createElement('iframe');
  // Same origin so that `print` may be called from here; without `allow-scripts` nothing inside can use it.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: 'fixed', inset: '0', width: '0', height: '0', border: '0' });
  frame.srcdoc = inert(title, html);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  try {
    await loaded;
    frame.contentWindow?.print();
  } finally {
    frame.remove();
  }
}

/** The markup without anything that acts. */
export function inert(title: string, html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(
    'script, meta, base, link, iframe, frame, object, embed, portal',
  )) {
    element.remove();
  }
  const meta = page.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  const name = page.createElement('title');
  name.textContent = title;
  page.head.prepend(meta, name);
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
