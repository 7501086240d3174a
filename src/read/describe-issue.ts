import type { z } from 'zod';

/** The first fault that a schema found, for people: `nodes[3].attributes.label: what is wrong`, and how many more there are. */
export function describeIssue(error: z.ZodError): string {
  const [first] = error.issues;
  if (first === undefined) return 'the schema does not say why';
  let where = '';
  for (const part of first.path) {
    if (typeof part === 'number') where += `[${part}]`;
    else where += where === '' ? String(part) : `.${String(part)}`;
  }
  const more = error.issues.length > 1 ? ` (and ${error.issues.length - 1} more)` : '';
  const message = first.code === 'invalid_key' ? (first.issues[0]?.message ?? first.message) : first.message;
  return `${where === '' ? 'the whole' : where}: ${message}${more}`;
}
