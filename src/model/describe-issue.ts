import type { z } from 'zod';

/** One fault that a schema found, for people: `nodes[3].attributes.label: what is wrong`. */
function issueLine(issue: z.core.$ZodIssue): string {
  let where = '';
  for (const part of issue.path) {
    if (typeof part === 'number') where += `[${part}]`;
    else where += where === '' ? String(part) : `.${String(part)}`;
  }
  const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  return `${where === '' ? 'the whole' : where}: ${message}`;
}

/** All faults that a schema found, a line each. */
export function issueLines(error: z.ZodError): string[] {
  return error.issues.map(issueLine);
}

/** The first of some faults, and how many more there are. */
export function firstOf(faults: readonly string[]): string {
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  return `${faults[0]}${more}`;
}
