import type { Node } from 'oxc-parser';
import { expect, test } from 'vitest';
import { type Breach, breachesOf, expectNone, type Rule } from './breaches.ts';
import { SOURCES, type Source, sourceOf, stringOf } from './sources.ts';

/** What holds the name of a rule: `telling.rule`, `{ rule }`, `mention.inferred`. */
const HOLDERS = ['rule', 'inferred'];

/** Looks up how precise a rule is by its name, which is what names of rules are for. */
const EXEMPT = ['src/extract/confidence.ts'];

const ASKING = new Set(['has', 'get', 'includes', 'startsWith', 'endsWith', 'test', 'match']);

/** `rule` of `rule!`, `side?.rule` of the chain that it is. */
const bare = (node: Node | undefined): Node | undefined =>
  node?.type === 'ChainExpression' || node?.type === 'TSNonNullExpression' ? bare(node.expression) : node;

const holdsRule = (given: Node | undefined): boolean => {
  const node = bare(given);
  return (
    (node?.type === 'Identifier' && node.name === 'rule') ||
    (node?.type === 'MemberExpression' &&
      !node.computed &&
      node.property.type === 'Identifier' &&
      HOLDERS.includes(node.property.name))
  );
};

const asksForRule: Rule = node => {
  if (node.type === 'BinaryExpression' && /^[!=]==?$/.test(node.operator)) {
    const sides = [node.left as Node, node.right];
    const name = sides.map(stringOf).find(each => each !== undefined);
    return name !== undefined && sides.some(holdsRule) ? `asks whether the rule is ${name}` : undefined;
  }
  if (node.type === 'SwitchStatement' && holdsRule(node.discriminant)) return 'switches on the rule';
  if (node.type === 'MemberExpression' && node.computed && holdsRule(node.property)) return 'looks up the rule';
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const { object, property } = node.callee;
  if (property.type !== 'Identifier' || !ASKING.has(property.name)) return undefined;
  const [given] = node.arguments;
  return holdsRule(object) || holdsRule(given) ? `asks for the rule by ${property.name}` : undefined;
};

const askedIn = (source: Source): Breach[] => breachesOf(source, asksForRule);

test.each([
  "telling.rule === 'visit'",
  "'visit' !== rule",
  "side?.rule === 'visit'",
  "if (side.inferred === 'described') stop()",
  "switch (rule) { case 'visit': break; }",
  'STRONG.has(telling.rule)',
  "['visit', 'talks'].includes(rule)",
  "rule.endsWith('-verb')",
  'RANK[telling.rule]',
  '/visit/.test(telling.rule)',
])('%s asks for a rule', text => {
  expect(askedIn(sourceOf(text))).toHaveLength(1);
});

test.each([
  "({ rule: 'visit' })",
  'rules.add(telling.rule)',
  'mention.inferred !== undefined',
  'a.rule === b.rule',
  "telling.form === 'visit'",
])('%s asks for none', text => {
  expect(askedIn(sourceOf(text))).toEqual([]);
});

test('no code asks for the name of a rule', () => {
  expectNone(SOURCES.filter(({ path }) => !EXEMPT.includes(path)).flatMap(askedIn));
});
