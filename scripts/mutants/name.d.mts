interface Position {
  line: number;
  column: number;
}

/** What a mutant is told by. Lines and columns count from 0. */
export interface Named {
  fileName: string;
  location: { start: Position; end: Position };
  replacement?: string | undefined;
}

export function nameOf(mutant: Named): string;
