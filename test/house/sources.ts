import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, type Program, parseSync, visitorKeys } from 'oxc-parser';

/** A file of the project, parsed. */
export interface Source {
  /** Its path from the project's folder. */
  path: string;
  text: string;
  program: Program;
}

/** Parses a piece of TypeScript. */
export function sourceOf(text: string, path = 'src/piece.ts'): Source {
  const { program, errors } = parseSync(path, text, { preserveParens: false });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  return { path, text, program };
}

/** All TypeScript files of the project's source, in the order of their paths. */
export const SOURCES: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name))
  .map(name => join('src', name))
  .sort()
  .map(path => sourceOf(readFileSync(path, 'utf8'), path));

/** The room that a file stands in: `clause` for `src/clause/tree.ts`. */
export const roomOf = ({ path }: Source): string => path.split('/')[1]!;

/** The files of some rooms. */
export const sourcesOf = (...rooms: readonly string[]): Source[] =>
  SOURCES.filter(source => rooms.includes(roomOf(source)));

/** Calls a function for each node of a file's tree, with the nodes around it, the nearest one first. */
export function visit({ program }: Source, see: (node: Node, around: readonly Node[]) => void): void {
  const walk = (node: Node, around: readonly Node[]) => {
    see(node, around);
    const within = [node, ...around];
    for (const key of visitorKeys[node.type] ?? []) {
      const child = (node as unknown as Record<string, Node | (Node | null)[] | null>)[key];
      for (const each of Array.isArray(child) ? child : [child]) if (each) walk(each, within);
    }
  };
  walk(program, []);
}

/** The string that a node of the tree is; undefined where it is none. */
export function stringOf(node: Node | null | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]!.value.cooked ?? undefined;
  return undefined;
}
