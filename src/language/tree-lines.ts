import type { Sentence } from './types.ts';

/** A drawing of a sentence's dependency tree, line by line: each word with its relation, lemma and tag. */
export function treeLines({ tokens }: Sentence): string[] {
  const lines: string[] = [];
  const draw = (index: number, indent: string, branch: string, rest: string): void => {
    const { surface, relation, lemma, xpos } = tokens[index]!;
    lines.push(`${indent}${branch}${surface}  ${relation} · ${lemma} ${xpos}`);
    const children = [...tokens.keys()].filter(at => tokens[at]!.head === index);
    for (const child of children) {
      const isLast = child === children.at(-1);
      draw(child, indent + rest, isLast ? '└ ' : '├ ', isLast ? '  ' : '│ ');
    }
  };
  draw(
    tokens.findIndex(({ head }) => head === -1),
    '',
    '',
    '',
  );
  return lines;
}
