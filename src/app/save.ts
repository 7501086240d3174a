import type { ExportFormat, GraphFile } from '../browser.ts';

/** Saves a text as a file on the reader's computer. */
export function saveText(text: string, name: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

/** Saves a graph as a file in a format of other programs. */
export async function save(graph: GraphFile, { name, mediaType, write }: ExportFormat): Promise<void> {
  saveText(await write(graph), `entente.${name}`, mediaType);
}
