/**
 * Gets hold of the SDK's own port, as any app can that runs in the same page as the SDK: the port is the app's,
 * and having it gives nothing that the broker would not give anyway.
 */
export function seizePort(): (method: string, params: unknown) => Promise<string> {
  let port: MessagePort | undefined;
  const isPong = (message: unknown) =>
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'pong';
  const send = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (this: MessagePort, ...given: [message: unknown]) {
    // Other ports are about, such as the one React's scheduler talks to itself through.
    if (isPong(given[0])) port = this;
    return send.apply(this, given);
  };
  let last = 1_000_000;
  return (method, params) => {
    const taken = port;
    if (!taken) return Promise.resolve('no port yet');
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      taken.addEventListener('message', ({ data }) => {
        if (data.id !== id) return;
        resolve(
          data.type === 'result' ? `GRANTED ${JSON.stringify(data.value)}` : JSON.stringify(data.refusal),
        );
      });
      send.call(taken, { type: 'call', id, method, params });
    });
  };
}
