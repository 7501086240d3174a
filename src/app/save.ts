import { bytesOf, type Chunk, type ExportFormat, type GraphFile } from '../browser.ts';

/** Saves a file on the reader's computer, of the pieces that it consists of. */
export function saveFile(chunks: Iterable<Chunk>, name: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([...bytesOf(chunks)], { type: mediaType }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

/** Saves a graph as a file in a format of other programs. */
export async function save(graph: GraphFile, { ending, mediaType, write }: ExportFormat): Promise<void> {
  saveFile(await write(graph), `entente.${ending}`, mediaType);
}
