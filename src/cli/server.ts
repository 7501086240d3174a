import { type FileHandle, open } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import sirv from 'sirv';

const LOOPBACK = '127.0.0.1';

/** The page may load what this server gives and nothing else; no other page may frame or read it. */
const HEADERS: Record<string, string> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
}

/** Whether a request names this machine: a page elsewhere whose name was pointed here does not get the graph. */
function namesLoopback(request: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(request.headers.host ?? '');
}

/** Whether a page of this server asks, or none: a browser names the page in the headers `Origin` and `Sec-Fetch-Site`. */
function comesFromHere({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  if (origin !== undefined) return origin === `http://${host}`;
  // A link from elsewhere may open the app itself.
  return headers['sec-fetch-site'] !== 'cross-site' || headers['sec-fetch-mode'] === 'navigate';
}

/** Gives a file as it is now: one that is replaced meanwhile is given to its end. */
async function giveFile(path: string, isHead: boolean, response: ServerResponse): Promise<void> {
  let file: FileHandle;
  try {
    file = await open(path);
  } catch {
    return refuse(response, 404, 'The graph is not there any more.');
  }
  try {
    const { size } = await file.stat();
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': size });
    if (isHead) response.end();
    else await pipeline(file.createReadStream({ autoClose: false }), response);
  } catch {
    // Who asked went away, or the disk has a fault: what was promised is not given to its end.
    response.destroy();
  } finally {
    await file.close();
  }
}

/** A server of the app in a folder, and of a graph's file as `/graph.json`: as it is when it is asked for. */
export function createAppServer(folder: string, graph: string): Server {
  const app = sirv(folder, { etag: true });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (!namesLoopback(request)) return refuse(response, 403, 'Open this by its address on this machine.');
    if (!comesFromHere(request)) return refuse(response, 403, 'Another page asked for this.');
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET is answered.');
    if (request.url?.split('?')[0] === '/graph.json') {
      void giveFile(graph, request.method === 'HEAD', response);
      return;
    }
    app(request, response, () => refuse(response, 404, 'There is no such page.'));
  });
}

/**
 * Listens on this machine alone. Gives the address. Rejects with the system's error where the port is taken.
 * @param port 0 for any that is free.
 */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(`http://${LOOPBACK}:${address.port}/`);
    });
  });
}
