import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface Served {
  /** Where the app is, with a slash at the end. */
  address: string;
  /** What `graph.json` is from now on; undefined means that there is none. */
  graph: string | undefined;
  close(): Promise<void>;
}

/** Serves a built app on a free port of this machine, with a graph from memory, under the app's policy as a header. */
export async function serveApp(folder: string, graph: string): Promise<Served> {
  const files = sirv(folder, { dev: true });
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
    "font-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', policy);
    if (request.url !== '/graph.json') return files(request, response);
    if (served.graph === undefined) return response.writeHead(404).end();
    return response.setHeader('content-type', 'application/json').end(served.graph);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const served: Served = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    graph,
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
  return served;
}
