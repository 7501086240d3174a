import { runPython } from './python.ts';

const SCRIPT = `
import io, json, sys, networkx
from xml.etree import ElementTree
gexf = sys.stdin.buffer.read()
graph = networkx.read_gexf(io.BytesIO(gexf))
GEXF, VIZ = "{http://www.gexf.net/1.2draft}", "{http://www.gexf.net/1.2draft/viz}"
# NetworkX keeps no colours of edges: they are read beside it.
colors = {
    edge.get("id"): {part: int(value) for part, value in edge.find(VIZ + "color").attrib.items()}
    for edge in ElementTree.fromstring(gexf).iter(GEXF + "edge")
}
json.dump({
    "multigraph": graph.is_multigraph(),
    "directed": graph.is_directed(),
    "nodes": [{"key": key, **data} for key, data in graph.nodes(data=True)],
    "edges": [{"source": source, "target": target, **data, "viz": {"color": colors[data["id"]]}} for source, target, data in graph.edges(data=True)],
}, sys.stdout)
`;

/** A graph as NetworkX reads it: the attributes of the file by name, colours, sizes and places under `viz`. */
export interface ReadGraph {
  multigraph: boolean;
  directed: boolean;
  nodes: ReadItem[];
  edges: ReadItem[];
}
export interface ReadItem {
  key?: string;
  id?: string;
  source?: string;
  target?: string;
  label?: string;
  viz?: {
    color: { r: number; g: number; b: number };
    size?: number;
    position?: { x: number; y: number };
  };
  [attribute: string]: unknown;
}

/** Reads GEXF with NetworkX, an outside reader. */
export const readWithNetworkx = (gexf: string): ReadGraph => runPython('networkx', SCRIPT, gexf) as ReadGraph;
