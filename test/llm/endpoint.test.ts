import { expect, test, vi } from 'vitest';
import { askEndpoint, isOnThisMachine, keyIn, readEndpoint } from '../../src/llm/endpoint/index.ts';
import type { Question } from '../../src/llm/types.ts';
import { goneServer, type ModelServer, refuse, say, serveModel } from '../support/model-server.ts';

const QUESTION: Question = {
  document: '001',
  passage: 1,
  messages: [
    { role: 'system', content: 'Read.' },
    { role: 'user', content: 'Norway met Peru.' },
  ],
  schema: { type: 'object' },
};
const KEY = 'sk-a-key-that-nobody-may-see';

const askOf = ({ endpoint }: Pick<ModelServer, 'endpoint'>, more: { key?: string; timeout?: number } = {}) =>
  askEndpoint({ endpoint: readEndpoint(endpoint), model: 'tiny', timeout: 5_000, ...more });

const faultOf = (asking: Promise<unknown>): Promise<string> =>
  asking.then(
    () => 'no fault',
    (error: Error) => `${error.name}: ${error.message}`,
  );

test('a question as the chat API takes it, and the answer', async () => {
  const server = await serveModel(response => say(response, 'Yes.'));
  const answer = await askOf(server)(QUESTION);
  expect(answer).toEqual({ text: 'Yes.', tokens: { question: 100, answer: 10 } });
  const [{ method, url, headers, body }] = server.asked as [(typeof server.asked)[0]];
  expect({ method, url }).toEqual({ method: 'POST', url: '/v1/chat/completions' });
  expect(body).toEqual({
    model: 'tiny',
    messages: QUESTION.messages,
    temperature: 0,
    max_tokens: 16_384,
    response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema: QUESTION.schema } },
  });
  expect(Object.keys(headers).filter(name => /auth|openai|stainless/.test(name))).toEqual([]);
});

test('an answer that was cut off, and one without figures', async () => {
  const server = await serveModel((response, _, number) =>
    say(response, 'Ye', number === 1 ? { reason: 'length' } : { usage: null as never }),
  );
  const ask = askOf(server);
  expect(await ask(QUESTION)).toMatchObject({ text: 'Ye', isCut: true });
  expect(await ask(QUESTION)).toEqual({ text: 'Ye' });
});

test.each([
  ['response_format', "'response_format' of type 'json_schema' is not supported", ['max_tokens', 'temperature']],
  [
    'max_tokens',
    "Unsupported parameter: use 'max_completion_tokens' instead",
    ['max_completion_tokens', 'temperature'],
  ],
  ['temperature', "Unsupported value: 'temperature' does not support 0", ['max_tokens', 'response_format']],
])('a server that does not know %s is asked without, from then on', async (wish, words, kept) => {
  const server = await serveModel((response, { body }) =>
    wish in body ? refuse(response, 400, words) : say(response, 'Yes.'),
  );
  const ask = askOf(server);
  for (const _ of [1, 2]) expect(await ask(QUESTION)).toMatchObject({ text: 'Yes.' });
  expect(server.asked.map(({ body }) => wish in body)).toEqual([true, false, false]);
  for (const each of kept) expect(server.asked.at(-1)!.body).toHaveProperty(each);
});

test('a server whose own limit of an answer is smaller has its way', async () => {
  const server = await serveModel((response, { body }) =>
    (body.max_tokens ?? body.max_completion_tokens) === undefined
      ? say(response, 'Yes.')
      : refuse(response, 400, "'max_tokens' or 'max_completion_tokens' is too large: 16384"),
  );
  expect(await askOf(server)(QUESTION)).toMatchObject({ text: 'Yes.' });
  expect(server.asked).toHaveLength(3);
});

test.each([429, 408, 500, 503])('status %i twice, and then an answer', async status => {
  const server = await serveModel((response, _, number) =>
    number < 3 ? refuse(response, status, 'busy') : say(response, 'Yes.'),
  );
  expect(await askOf(server)(QUESTION)).toMatchObject({ text: 'Yes.' });
  expect(server.asked).toHaveLength(3);
});

test('a server that hangs up is asked again', async () => {
  const server = await serveModel((response, _, number) =>
    number === 1 ? response.writeHead(200, { 'content-length': 9 }).destroy() : say(response, 'Yes.'),
  );
  expect(await askOf(server)(QUESTION)).toMatchObject({ text: 'Yes.' });
});

test.each([
  [
    401,
    'Wrong key: sk-a-key-that-nobody-may-see',
    1,
    'refuses the key, or asks for one. Give the right key in ENTENTE_API_KEY',
  ],
  [
    404,
    'model "tiny" not found',
    1,
    'has no model "tiny" ("model "tiny" not found"). Give one that it has with --model',
  ],
  [404, 'page not found', 1, 'has nothing that answers there. Check the address: most end with /v1'],
  [
    400,
    'the prompt is too long\nfor me',
    1,
    'refuses the question (status 400) ("the prompt is too long for me"). Give another model or server',
  ],
  [429, 'slow down', 3, 'has no room for now ("slow down"). Try again later: answers so far are kept'],
  [500, `it has ${KEY}`, 3, 'fails (status 500) ("it has (the key)"). Look at its own messages, or try again later'],
])('status %i for good: "%s"', async (status, words, times, message) => {
  const server = await serveModel(response => refuse(response, status, words));
  expect(await faultOf(askOf(server, { key: KEY })(QUESTION))).toBe(
    `InvalidInputError: ${server.endpoint}: ${message}.`,
  );
  expect(server.asked).toHaveLength(times);
});

test.each([401, 404])('after status %i, which is of all questions alike, no other is put', async status => {
  const server = await serveModel(response => refuse(response, status, 'no'));
  const ask = askOf(server);
  const first = await faultOf(ask(QUESTION));
  expect(await faultOf(ask(QUESTION))).toBe(first);
  expect(server.asked).toHaveLength(1);
});

test.each([
  ['a page', '<html></html>', 'its answer is no JSON. Check that the address is of an OpenAI chat API'],
  ['other JSON', '{"answer": "Yes."}', 'its answer has another form. Check that the address is of an OpenAI chat API'],
  ['no words', '{"choices":[{"message":{"content":null}}]}', 'its answer holds no words. Give another model'],
  ['a refusal', '{"choices":[{"message":{"refusal":"No."}}]}', 'the model refuses to answer. Give another model'],
])('%s instead of an answer', async (_, text, message) => {
  const server = await serveModel(response => response.end(text));
  expect(await faultOf(askOf(server)(QUESTION))).toBe(`InvalidInputError: ${server.endpoint}: ${message}.`);
  expect(server.asked).toHaveLength(1);
});

test('a server that says nothing, or stops in the middle, is not waited for', async () => {
  const server = await serveModel((response, _, number) => {
    if (number === 2) response.writeHead(200).write('{"choices": [');
  });
  const ask = askOf(server, { timeout: 50 });
  const message = `InvalidInputError: ${server.endpoint}: no answer in 0.05 seconds. Give it more with --timeout, or give a faster model.`;
  expect(await faultOf(ask(QUESTION))).toBe(message);
  expect(await faultOf(ask(QUESTION))).toBe(message);
  expect(server.asked).toHaveLength(2);
});

test('an answer without an end ends', async () => {
  const server = await serveModel(response => {
    const more = () => {
      if (!response.destroyed && response.write('x'.repeat(1 << 20))) setImmediate(more);
      else response.once('drain', more);
    };
    more();
  });
  expect(await faultOf(askOf(server)(QUESTION))).toContain('its answer does not end. Give another model or server');
  expect(server.asked).toHaveLength(1);
});

test('nobody is there', async () => {
  const endpoint = await goneServer();
  expect(await faultOf(askOf({ endpoint })(QUESTION))).toBe(
    `InvalidInputError: ${endpoint}: cannot be reached (ECONNREFUSED). Check that the server runs, and its address.`,
  );
});

test('a server may not make us wait for hours', async () => {
  const server = await serveModel(response => response.writeHead(429, { 'retry-after': '86400' }).end());
  expect(await faultOf(askOf(server)(QUESTION))).toContain('has no room for now');
  expect(server.asked).toHaveLength(1);
});

test('the key is sent to the one address given, and nowhere else', async () => {
  const other = await serveModel(response => say(response, 'Yes.'));
  const server = await serveModel(response => response.writeHead(307, { location: other.endpoint }).end());
  expect(await faultOf(askOf(server, { key: KEY })(QUESTION))).toContain(
    'sends on to another address, and is not followed',
  );
  expect(server.asked[0]!.headers.authorization).toBe(`Bearer ${KEY}`);
  expect(other.asked).toEqual([]);
});

test('nothing else of the environment is sent', async () => {
  vi.stubEnv('OPENAI_API_KEY', 'another-key');
  vi.stubEnv('OPENAI_ORG_ID', 'another-house');
  vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'x-secret: another-secret');
  vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:1/v1');
  try {
    const server = await serveModel(response => say(response, 'Yes.'));
    await askOf(server)(QUESTION);
    expect(JSON.stringify(server.asked)).not.toContain('another');
  } finally {
    vi.unstubAllEnvs();
  }
});

test('an answer with the key in it loses it', async () => {
  const server = await serveModel((response, { headers }) => say(response, `I was given ${headers.authorization}`));
  expect(await askOf(server, { key: KEY })(QUESTION)).toMatchObject({ text: 'I was given Bearer (the key)' });
});

test.each([
  ['http://localhost:11434/v1', true],
  ['http://LOCALHOST/v1', true],
  ['http://127.0.0.1:8080/v1', true],
  ['http://127.9.9.9/v1', true],
  ['http://127.1/v1', true],
  ['http://2130706433/v1', true],
  ['http://[::1]:8080/v1', true],
  ['https://api.example.com/v1', false],
  ['http://localhost.evil.com/v1', false],
  ['http://127.0.0.1.evil.com/v1', false],
  ['http://evil.com/localhost', false],
  ['http://localhost./v1', false],
  ['http://0.0.0.0:8080/v1', false],
  ['http://[::]/v1', false],
  ['http://[::ffff:7f00:1]/v1', false],
  ['http://192.168.0.5/v1', false],
  ['http://128.0.0.1/v1', false],
])('%s is on this machine: %s', (address, isHere) => {
  expect(isOnThisMachine(readEndpoint(address))).toBe(isHere);
});

test.each([
  'localhost:11434',
  'ftp://localhost/v1',
  'http://',
  'http://localhost@evil.com/v1',
  'https://user:key@api.example.com/v1',
  'https://api.example.com/v1?key=secret',
  'https://api.example.com/v1#key',
])('%s is no address of a server', address => {
  expect(() => readEndpoint(address)).toThrow(/^--endpoint: (?:is no address|the address holds more)/);
  expect(() => readEndpoint(address)).not.toThrow(/secret|evil|user/);
});

test('the key in the environment', () => {
  expect(keyIn({})).toBeUndefined();
  expect(keyIn({ ENTENTE_API_KEY: '', OPENAI_API_KEY: ' b\n' })).toEqual({ variable: 'OPENAI_API_KEY', value: 'b' });
  expect(keyIn({ ENTENTE_API_KEY: 'a', OPENAI_API_KEY: 'b' })).toEqual({ variable: 'ENTENTE_API_KEY', value: 'a' });
  expect(() => keyIn({ ENTENTE_API_KEY: 'se cret' })).toThrow(
    'ENTENTE_API_KEY: holds characters that no key has. Set it to the key alone.',
  );
});
