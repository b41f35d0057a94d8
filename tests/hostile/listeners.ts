import { createSocket } from 'node:dgram';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcp, type Server, type Socket } from 'node:net';
import { serveFolder } from '../../server/static.ts';

/** Something that reached one of the listeners although it should not have. */
export interface Hit {
  /** `home`: the shell's own server, below `/hit/`. The others belong to nobody the apps may talk to. */
  readonly at: 'home' | 'http' | 'tcp' | 'udp';
  readonly what: string;
}

export interface Listeners {
  /** Where the built product is served, with the headers of the real server. */
  readonly home: string;
  readonly http: string;
  readonly tcpPort: number;
  readonly udpPort: number;
  readonly hits: Hit[];
  /** Pages that the other origin serves on purpose, by path. Asking for them is no hit. */
  readonly pages: Map<string, string>;
  stop(): Promise<void>;
}

const host = '127.0.0.1';

/** Serves a built folder and listens on every way out an app might try. */
export async function listen(folder: string): Promise<Listeners> {
  const hits: Hit[] = [];
  const files = serveFolder(folder);
  const home = createServer((request, response) => {
    const { url = '/' } = request;
    if (url.startsWith('/hit/')) hits.push({ at: 'home', what: `${request.method} ${url}` });
    void answer(files, request, response);
  });
  const pages = new Map<string, string>();
  const http = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page !== undefined) {
      response.setHeader('Content-Type', 'text/html');
      response.end(page);
      return;
    }
    hits.push({ at: 'http', what: `${request.method} ${request.url}` });
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', 'text/javascript');
    response.end('');
  });
  // A connection alone is a leak: it says that somebody is there.
  http.on('connection', (socket) => hits.push({ at: 'http', what: `connection from ${socket.remotePort}` }));
  const tcp = createTcp((socket) => {
    hits.push({ at: 'tcp', what: 'connection' });
    socket.on('error', () => socket.destroy());
    socket.end();
  });
  const sockets = new Set<Socket>();
  for (const server of [home, http, tcp]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
  }
  const udp = createSocket('udp4');
  udp.on('message', (message) => hits.push({ at: 'udp', what: `${message.length} bytes` }));
  await new Promise<void>((resolve) => udp.bind(0, host, resolve));
  return {
    home: `http://localhost:${await start(home)}`,
    http: `http://${host}:${await start(http)}`,
    tcpPort: await start(tcp),
    udpPort: udp.address().port,
    hits,
    pages,
    stop: async () => {
      udp.close();
      const closed = [home, http, tcp].map((server) => new Promise((done) => server.close(done)));
      // What an attempt left half open would hold its listener open for ever.
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

function start(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, host, () => resolve((server.address() as AddressInfo).port));
  });
}

async function answer(
  files: (request: Request) => Response | null,
  { url = '/', headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const request = new Request(`http://home${url}`, {
    headers: { 'accept-encoding': headers['accept-encoding'] ?? '' },
  });
  const found = url.startsWith('/api/') ? Response.json({ path: url }) : files(request);
  const given = found ?? new Response('', { status: 404 });
  response.writeHead(given.status, Object.fromEntries(given.headers));
  response.end(new Uint8Array(await given.arrayBuffer()));
}
