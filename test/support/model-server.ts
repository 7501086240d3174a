import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a model server was asked. */
export interface Asked {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: {
    model: string;
    messages: { role: string; content: string }[];
    response_format?: unknown;
    max_tokens?: number;
    max_completion_tokens?: number;
    temperature?: number;
  };
}

/** Gives an answer to a request, the number of which counts from 1. */
type Answering = (response: ServerResponse, asked: Asked, number: number) => void;

/** A server for tests that stands for one with a language model. */
export interface ModelServer {
  /** Its address, as `--endpoint` takes it. */
  endpoint: string;
  /** All that it was asked. */
  asked: Asked[];
}

/** Answers as the OpenAI chat API does. */
export function say(response: ServerResponse, text: string, more: { reason?: string; usage?: object } = {}): void {
  const { reason = 'stop', usage = { prompt_tokens: 100, completion_tokens: 10 } } = more;
  const choices = [{ index: 0, finish_reason: reason, message: { role: 'assistant', content: text } }];
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ choices, usage }));
}

/** Refuses as the OpenAI chat API does. Clients ask again at once, if at all. */
export function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': '1' });
  response.end(JSON.stringify({ error: { message } }));
}

/** Serves a model on a free port of this machine, until the test is over. */
export async function serveModel(answer: Answering): Promise<ModelServer> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '', headers } = request;
    const each = { method, url, headers, body: JSON.parse(Buffer.concat(chunks).toString() || '{}') };
    answer(response, each, asked.push(each));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked };
}

/** The address of a server that is gone. */
export async function goneServer(): Promise<string> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return `http://127.0.0.1:${port}/v1`;
}
