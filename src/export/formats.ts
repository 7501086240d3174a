import type { GraphParts } from '../model/graph.ts';
import type { Chunk } from './chunks.ts';

/** A format of other programs that a graph can be written in. */
export interface ExportFormat {
  /** As it is asked for: `gexf`. */
  name: string;
  /** How the names of its files end, without the dot. */
  ending: string;
  /** Its name for people. */
  label: string;
  /** Programs that read it. */
  programs: string;
  mediaType: string;
  /** How each of its files begins. */
  begins: RegExp;
  /** Writes a graph, a piece at a time. What writes is loaded when it is first asked for. */
  write(graph: GraphParts): Promise<Iterable<Chunk>>;
}

/** A GEXF file of either version. */
const GEXF = {
  ending: 'gexf',
  mediaType: 'application/xml',
  begins: /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?(<!--.*?-->\s*)*<gexf\b/s,
};

/** The formats that a graph can be written in. A new one is a file that writes it, and an entry here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    ...GEXF,
    name: 'gexf',
    label: 'GEXF',
    programs: 'Gephi, Gephi Lite, NetworkX',
    write: async graph => (await import('./gexf.ts')).toGexf(graph),
  },
];
