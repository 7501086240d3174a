import type { Node } from 'oxc-parser';
import { expect, test } from 'vitest';
import { type Breach, breachesOf, expectNone, type Rule } from './breaches.ts';
import { OTHER_RELATIONS, RELATIONS } from './relations.ts';
import { roomOf, SOURCES, type Source, sourceOf, stringOf } from './sources.ts';

/** The rooms that may look at trees. The app draws maps and has other heads. */
const EXEMPT = ['language', 'clause', 'app'];

/** What a token says of its place in the tree. */
const TREE_FIELDS = ['head', 'relation', 'xpos'];

const asksForDependents = (node: Node | undefined): boolean =>
  node?.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'dependents';

const readsTree: Rule = (node, [parent]) => {
  if (node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier')
    return TREE_FIELDS.includes(node.property.name) ? `reads .${node.property.name}` : undefined;
  if (node.type === 'Property' && parent?.type === 'ObjectPattern' && node.key.type === 'Identifier')
    return TREE_FIELDS.includes(node.key.name) ? `reads ${node.key.name}` : undefined;
  const name = stringOf(node);
  if (name === undefined) return undefined;
  const isRelation = RELATIONS.test(name) || (OTHER_RELATIONS.test(name) && asksForDependents(parent));
  return isRelation ? `names the relation ${name}` : undefined;
};

const treesReadIn = (source: Source): Breach[] => breachesOf(source, readsTree);

test.each([
  ['token.head', 'reads .head'],
  ['tokens[at]!.relation', 'reads .relation'],
  ['const { xpos } = token', 'reads xpos'],
  ['tokens.map(({ head: above }) => above)', 'reads head'],
  ["new Set(['obl'])", 'names the relation obl'],
  ["baseRelation(token) === 'acl:relcl'", 'names the relation acl:relcl'],
  ["dependents(sentence, at, 'case')", 'names the relation case'],
])('%s is seen', (text, what) => {
  expect(treesReadIn(sourceOf(text)).map(breach => breach.what)).toEqual([what]);
});

test.each(['mention.headToken', 'const { lemma } = token', '({ head: 1 })', "say('object')", "view === 'list'"])(
  '%s reads no tree',
  text => {
    expect(treesReadIn(sourceOf(text))).toEqual([]);
  },
);

test('trees are read by language and clause alone', () => {
  expectNone(SOURCES.filter(source => !EXEMPT.includes(roomOf(source))).flatMap(treesReadIn));
});
