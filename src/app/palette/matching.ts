import { foldedWords } from '../../browser.ts';
import { type Command, GROUPS } from '../state/commands.ts';

/** The commands whose label or group holds words that begin as those of a query do; those that begin with it first. */
export function matching(commands: readonly Command[], query: string): Command[] {
  const asked = foldedWords(query);
  const found = commands.filter(({ label, group }) => {
    const words = foldedWords(`${label} ${group}`);
    return asked.every(word => words.some(other => other.startsWith(word)));
  });
  const begins = ({ label }: Command) => foldedWords(label).join(' ').startsWith(asked.join(' '));
  return asked.length === 0 ? found : found.toSorted((a, b) => Number(begins(b)) - Number(begins(a)));
}

/** Commands in their groups, in the order of the groups. */
export function grouped(commands: readonly Command[]): [group: string, commands: Command[]][] {
  return GROUPS.map((group): [string, Command[]] => [
    group,
    commands.filter(command => command.group === group),
  ]).filter(([, commands]) => commands.length > 0);
}
