import { expect, test } from 'vitest';
import { Budget, estimate, priceOf } from '../../src/llm/budget.ts';
import type { Question } from '../../src/llm/types.ts';

/** A question of about 100 tokens whose answer takes about 150. */
const question = (passage: number): Question => ({
  document: '001',
  passage,
  messages: [
    { role: 'system', content: 'x'.repeat(200) },
    { role: 'user', content: 'y'.repeat(200) },
  ],
  schema: {},
});

test('tokens and price before', () => {
  expect(estimate(question(1))).toEqual({ question: 100, answer: 150 });
  expect(priceOf({ question: 2_000_000, answer: 500_000 }, { question: 0.15, answer: 0.6 })).toBeCloseTo(0.6);
});

test('what was taken is what the server tells', async () => {
  const budget = new Budget();
  const ask = budget.ask(async () => ({ text: '', tokens: { question: 90, answer: 20 } }));
  await ask(question(1));
  await ask(question(2));
  expect(budget).toMatchObject({ questions: 2, tokens: { question: 180, answer: 40 }, isAbout: false });
});

test('where the server tells nothing it is about so much', async () => {
  const budget = new Budget();
  await budget.ask(async () => ({ text: 'z'.repeat(40) }))(question(1));
  expect(budget).toMatchObject({ questions: 1, tokens: { question: 100, answer: 10 }, isAbout: true });
});

test('a question that would go past the cap is not put, nor any after it', async () => {
  const budget = new Budget(600);
  const put: number[] = [];
  const ask = budget.ask(async ({ passage }) => {
    put.push(passage);
    return { text: '', tokens: { question: 100, answer: 150 } };
  });
  // All at one time: what is under way counts, too.
  const results = await Promise.allSettled([1, 2, 3].map(passage => ask(question(passage))));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  await expect(ask({ ...question(4), messages: [] })).rejects.toThrow(
    'the cap of 600 tokens is reached before passage 4. Run again: answers so far are kept.',
  );
  expect(put).toEqual([1, 2]);
});

test('a question without an answer takes nothing', async () => {
  const budget = new Budget(260);
  let fails = true;
  const ask = budget.ask(async () => {
    if (fails) throw new Error('no');
    return { text: '' };
  });
  await expect(ask(question(1))).rejects.toThrow('no');
  fails = false;
  await ask(question(1));
  expect(budget.questions).toBe(1);
});
