/** Adds styles to the frame's page. */
export function addStyle(text: string): void {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
}

/** Runs a script. `blob:` is the only source the policy leaves beside the boot script itself. */
export function runScript(code: Blob): Promise<void> {
  const url = URL.createObjectURL(code);
  const script = document.createElement('script');
  script.src = url;
  return new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('the app could not be read'));
    document.head.append(script);
  }).finally(() => URL.revokeObjectURL(url));
}

/** Runs once the browser has painted; a hidden frame never paints, so it does not wait for ever. */
export function afterPaint(then: () => void): void {
  let done = false;
  const once = () => {
    if (!done) then();
    done = true;
  };
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = once;
    channel.port2.postMessage(null);
  });
  setTimeout(once, 200);
}

/** The frame's clock in milliseconds since the epoch, comparable with the shell's. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}
