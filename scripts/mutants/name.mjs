/** Names a mutant alike in every run: its file in the project, its place there, and what stands in that place instead. */
export function nameOf({ fileName, location: { start, end }, replacement = '' }) {
  const path = fileName.replace(/^.*(?=\bsrc\/)/s, '');
  return `${path}:${start.line + 1}:${start.column + 1}-${end.line + 1}:${end.column + 1} ${replacement}`;
}
