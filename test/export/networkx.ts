import { execFileSync } from 'node:child_process';

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

/** Reads GEXF with NetworkX, an outside reader. Throws an Error of one line that says how to get it where it is not. */
export function readWithNetworkx(gexf: string): ReadGraph {
  const json = execFileSync(findPython(), ['-c', SCRIPT], { input: gexf, encoding: 'utf8', maxBuffer: 1 << 28 });
  return JSON.parse(json) as ReadGraph;
}

let python: string | undefined;

function findPython(): string {
  python ??= pythonWithNetworkx();
  if (python) return python;
  throw new Error(
    'GEXF tests: no Python with NetworkX found. Install it (e.g. "apt-get install python3-networkx" or "pip install networkx").',
  );
}

/** The Debian package serves Debian's own Python, which need not be the first one on the path. */
export function pythonWithNetworkx(): string | undefined {
  return ['python3', '/usr/bin/python3', 'python'].find(name => {
    try {
      execFileSync(name, ['-c', 'import networkx'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}
