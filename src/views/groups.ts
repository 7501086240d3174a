/** Nodes that belong together, called by the key of one of them. */
export interface Group {
  key: string;
  members: readonly string[];
}

/** Gives the groups that nodes are in, the largest first, of equals those whose key comes first. */
export function groupsOf(groupByNode: ReadonlyMap<string, string>): Group[] {
  const groups = new Map<string, string[]>();
  for (const [node, group] of groupByNode) {
    const members = groups.get(group);
    if (members) members.push(node);
    else groups.set(group, [node]);
  }
  return [...groups]
    .map(([key, members]) => ({ key, members }))
    .sort((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1));
}
