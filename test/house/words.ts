import { readFileSync } from 'node:fs';
import type { Node } from 'oxc-parser';
import { type Breach, breachesOf, type Rule } from './breaches.ts';
import { OTHER_RELATIONS, RELATIONS } from './relations.ts';
import { type Source, stringOf, visit } from './sources.ts';

/** Words so common in English that a name of ours in another file excuses none of them. */
const FUNCTION_WORDS = new Set(
  `a about after against all also an and any are as at be because before behind between both but by can could did do
  during each either for from had has have he her him his if in including into is it its like may might more must
  neither no nor not of off on one or other our out over rather she should since so some such than that the their them
  then there these they this those through to toward towards two under unless until up upon us was we were what when
  where whether which while who whom whose why will with within without would you your`.split(/\s+/),
);

/** Strings that are no words of a text: parts of addresses, of markup and of graph files, features of tokens, codes of languages. */
const NO_WORDS = new Set(
  'http https www gz stdin mailto doctype xml html br gexf graphml meta attributes documents Plur Sing Ind Fin Neg en eng und'.split(
    ' ',
  ),
);

/** One word or several in small letters, or with a capital: `of`, `such as`, `n't`, `Monday`; no `camelCase`, no `PROPN`. */
const WORDING = /^['’]?\p{L}\p{Ll}*(?:['’. -]+\p{L}?\p{Ll}*)*$/u;
const isWording = (text: string): boolean => WORDING.test(text) && /\p{Ll}/u.test(text) && text.length > 1;

/** Methods by which a string is compared with a text, or looked up. */
const LOOK_UPS = new Set(['has', 'includes', 'startsWith', 'endsWith', 'indexOf', 'lastIndexOf', 'get']);

/** Calls whose strings are for people, or for the program itself. */
const NO_LOOK_UPS = new Set([
  'join',
  'Error',
  'enum',
  'literal',
  'describe',
  'trace',
  'TextDecoder',
  'addIssue',
  'split',
  'RegExp',
  'replace',
  'replaceAll',
]);

/** The names that the program gives to things: members of types and enums, keys of its objects, names of rules. */
export interface OwnNames {
  everywhere: ReadonlySet<string>;
  byFile: ReadonlyMap<string, ReadonlySet<string>>;
}

const isConst = (node: Node): boolean =>
  node.type === 'TSAsExpression' &&
  node.typeAnnotation.type === 'TSTypeReference' &&
  node.typeAnnotation.typeName.type === 'Identifier' &&
  node.typeAnnotation.typeName.name === 'const';

const calleeName = (node: Node | undefined): string | undefined => {
  if (node?.type !== 'CallExpression' && node?.type !== 'NewExpression') return undefined;
  const { callee } = node;
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : undefined;
};

const keyName = (key: Node): string | undefined => (key.type === 'Identifier' ? key.name : stringOf(key));

/** The name of ours that a node is or gives. */
function ownName(node: Node, around: readonly Node[]): string | undefined {
  if (node.type === 'TSLiteralType') return stringOf(node.literal as Node);
  if (node.type === 'TSPropertySignature') return keyName(node.key);
  if (node.type === 'Property' && keyName(node.key) === 'rule') return stringOf(node.value);
  if (node.type === 'Property' && around.some(each => ['object', 'strictObject'].includes(calleeName(each) ?? '')))
    return keyName(node.key);
  const isListed =
    around.some(isConst) ||
    ['enum', 'literal'].includes(calleeName(around.find(({ type }) => type !== 'ArrayExpression')) ?? '');
  return isListed ? stringOf(node) : undefined;
}

/** Names of rules whose precision was measured: "country-adjective" of "country country-adjective". */
const measuredRules = (): string[] =>
  Object.keys(JSON.parse(readFileSync('data/confidence.json', 'utf8'))).flatMap(name => name.split(' '));

/** The names that files give to things. */
export function ownNamesOf(sources: readonly Source[]): OwnNames {
  const byFile = new Map<string, Set<string>>();
  for (const source of sources) {
    const names = new Set<string>();
    visit(source, (node, around) => {
      const name = ownName(node, around);
      if (name !== undefined) names.add(name);
    });
    byFile.set(source.path, names);
  }
  return { byFile, everywhere: new Set([...measuredRules(), ...[...byFile.values()].flatMap(names => [...names])]) };
}

/** The words that a pattern holds: `the` and `its` of `/^(?:the|its)\s/`. */
function wordsOfPattern(pattern: string): string[] {
  const bare = pattern
    .replace(/\\[pPk]\{[^}]*\}|\\[pP]\w|\\u\{?[\da-fA-F]+\}?|\\x[\da-f]{2}|\\./g, ' ')
    .replace(/\(\?<\w+>/g, '(')
    .replace(/\[[^\]]*\]/g, ' ');
  return (bare.match(/\p{L}{2,}/gu) ?? []).filter(word => /\p{Ll}/u.test(word) && !NO_WORDS.has(word));
}

/** Whether a node asks for a type of the language or of a parser's tree, not for a word. */
const isOfProgram = (node: Node): boolean =>
  (node.type === 'UnaryExpression' && node.operator === 'typeof') ||
  (node.type === 'MemberExpression' && node.property.type === 'Identifier' && node.property.name === 'type');

/** Whether a string is what a regular expression is made of. */
function isPattern(node: Node, [parent, above]: readonly Node[]): boolean {
  const [part, call] = node.type === 'TemplateElement' ? [parent, above] : [node, parent];
  return call?.type === 'NewExpression' && calleeName(call) === 'RegExp' && call.arguments[0] === part;
}

/** Whether a string is cut into its words: `'of from'.split(' ')`. */
const isSplit = (parent: Node | undefined): boolean =>
  parent?.type === 'MemberExpression' && parent.property.type === 'Identifier' && parent.property.name === 'split';

/** Whether a string stands where it is compared with something, or is one of a list. */
function isCompared(text: string, node: Node, [parent, above]: readonly Node[]): boolean {
  if (parent === undefined) return false;
  if (parent.type === 'BinaryExpression')
    return /^[!=]==?$/.test(parent.operator) && !text.includes('-') && !isOfProgram(parent.left as Node);
  if (parent.type === 'SwitchCase') return parent.test === node;
  if (parent.type === 'ArrayExpression') return !NO_LOOK_UPS.has(calleeName(above) ?? '');
  const callee = calleeName(parent);
  if (callee === undefined || NO_LOOK_UPS.has(callee) || callee.endsWith('Error')) return false;
  return LOOK_UPS.has(callee) || /^[\p{Ll}'’]+$/u.test(text);
}

/**
 * Words of English in the code of a file: strings in small letters that are compared, that stand in lists or are handed to
 * functions, and words in regular expressions. It does not see words that are keys or values of objects, or that are put
 * together of parts, nor compared words with a hyphen, which are names of rules; nor does it see one that is a name of ours
 * too, unless it is among the most common words.
 */
export function englishIn(source: Source, names: OwnNames): Breach[] {
  const own = names.byFile.get(source.path);
  const isOurs = (text: string): boolean =>
    own?.has(text) === true ||
    RELATIONS.test(text) ||
    OTHER_RELATIONS.test(text) ||
    NO_WORDS.has(text) ||
    (names.everywhere.has(text) && !FUNCTION_WORDS.has(text));
  const saysEnglish: Rule = (node, around) => {
    if (node.type === 'Literal' && 'regex' in node) {
      const words = wordsOfPattern(node.regex.pattern);
      return words.length > 0 ? `has the pattern of ${words.join(', ')}` : undefined;
    }
    if (around.some(isConst)) return undefined;
    const text = node.type === 'TemplateElement' ? node.value.cooked : stringOf(node);
    if (text === undefined || text === null) return undefined;
    if (node.type !== 'TemplateLiteral' && isPattern(node, around)) {
      const words = wordsOfPattern(text);
      return words.length > 0 ? `has the pattern of ${words.join(', ')}` : undefined;
    }
    if (isSplit(around[0])) {
      const words = text.split(/\s+/).filter(word => isWording(word) && !isOurs(word));
      return words.length > 0 ? `has the words ${words.join(', ')}` : undefined;
    }
    if (!isWording(text) || isOurs(text) || !isCompared(text, node, around)) return undefined;
    return `has the word "${text}"`;
  };
  return breachesOf(source, saysEnglish);
}
