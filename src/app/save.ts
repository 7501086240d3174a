import type { ExportFormat, GraphFile } from '../browser.ts';

/** Saves a graph as a file in a format of other programs. */
export async function save(graph: GraphFile, { name, mediaType, write }: ExportFormat): Promise<void> {
  const address = URL.createObjectURL(new Blob([await write(graph)], { type: mediaType }));
  Object.assign(document.createElement('a'), { href: address, download: `entente.${name}` }).click();
  URL.revokeObjectURL(address);
}
