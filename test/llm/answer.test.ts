import { expect, test } from 'vitest';
import { claimsOf } from '../../src/llm/answer.ts';

const CLAIMS = { nodes: [{ id: 'a1' }], edges: [] };
const JSON_TEXT = JSON.stringify(CLAIMS);

test.each([
  ['plain', JSON_TEXT],
  ['with words around it', `Here it is:\n\`\`\`json\n${JSON_TEXT}\n\`\`\`\nAnything else?`],
  ['behind a thought', `<think>{ maybe nodes: none }</think>\n${JSON_TEXT}`],
  ['with a comma too many', '{"nodes": [{"id": "a1",},], "edges": []}'],
  ['with single quotation marks', "{'nodes': [{'id': 'a1'}], 'edges': []}"],
  ['cut off', '{"nodes": [{"id": "a1"}], "edges": ['],
])('an answer %s', (_, text) => {
  expect(claimsOf(text)).toEqual(CLAIMS);
});

test('an answer whose words hold the end of a thought', () => {
  const claims = { nodes: [{ id: '</think> {' }], edges: [] };
  expect(claimsOf(JSON.stringify(claims))).toEqual(claims);
});

test.each([
  ['no JSON', 'I cannot read this.'],
  ['another form', '{"nodes": "none"}'],
  ['nothing', ''],
])('no answer: %s', (_, text) => {
  expect(claimsOf(text)).toBeUndefined();
});

const MANY = 1_000_000;

test.each([
  ['brackets', `{"nodes":[${'{'.repeat(MANY)}`],
  ['quotation marks', `{${'"'.repeat(MANY)}`],
  ['objects without an end', `{"nodes":[${'{"a":"b'.repeat(MANY / 8)}`],
  ['quotation marks in words', `{"nodes":["${'a", b" '.repeat(MANY / 8)}`],
])('endless %s are given up at once', (_, text) => {
  const start = performance.now();
  claimsOf(text);
  expect(performance.now() - start).toBeLessThan(2_000);
});
