/**
 * What the policies cannot do. Headers and sandbox carry the seal; here the last gaps are closed before any
 * app code runs.
 */
export function seal(view: Window & typeof globalThis): void {
  // Firefox has no Connection-Allowlist, and no policy covers WebRTC there.
  for (const name of Object.getOwnPropertyNames(view)) {
    if (/^(?:webkit|moz)?RTC/.test(name)) Reflect.deleteProperty(view, name);
  }
  view.document.addEventListener('click', keepHere, { capture: true });
  view.document.addEventListener('auxclick', keepHere, { capture: true });
}

/** A link in a `srcdoc` page resolves against the shell's address: following even `#x` would unload the app. */
function keepHere(event: Event): void {
  const link = event.composedPath().find(isLink);
  if (!link) return;
  event.preventDefault();
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) {
    const target = link.ownerDocument.getElementById(decodeURIComponent(href.slice(1)));
    target?.scrollIntoView();
    target?.focus();
  }
}

function isLink(target: EventTarget): target is Element {
  return target instanceof Element && /^(?:a|area)$/i.test(target.localName);
}
