import type { GraphFile } from '../model/graph.ts';

/** A format of other programs that a graph can be written in. */
export interface ExportFormat {
  /** As it is asked for, and how its files' names end: `gexf`. */
  name: string;
  /** Its name for people. */
  label: string;
  /** Programs that read it. */
  programs: string;
  mediaType: string;
  /** How each of its files begins. */
  begins: RegExp;
  /** Writes a graph. What writes is loaded when it is first asked for. */
  write(graph: GraphFile): Promise<string>;
}

/** The formats that a graph can be written in. A new one is a file that writes it, and an entry here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: 'gexf',
    label: 'GEXF',
    programs: 'Gephi, Gephi Lite, NetworkX',
    mediaType: 'application/xml',
    begins: /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?(<!--.*?-->\s*)*<gexf\b/s,
    write: async graph => (await import('./gexf.ts')).toGexf(graph),
  },
];
