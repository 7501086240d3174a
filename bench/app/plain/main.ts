/** Sigma as it comes, with the node and edge programs of the app, its paint and its data, and Sigma's own names. */
import Sigma from 'sigma';
import { scaleOf } from '../../../src/app/map/conditions.ts';
import { drawingOf } from '../../../src/app/map/drawing.ts';
import { Detail } from '../../../src/app/map/paint/detail.ts';
import { type Coat, paintEdge, paintNode } from '../../../src/app/map/paint/look.ts';
import { programsFor } from '../../../src/app/map/paint/programs.ts';
import type { GraphFile } from '../../../src/browser.ts';

const COAT: Coat = { theme: 'light', tints: undefined, size: 'relations' };

const map = document.getElementById('map')!;
const [width, height] = window.location.hash.slice(1).split('x');
document.body.style.margin = '0';
Object.assign(map.style, { position: 'absolute', width: `${width}px`, height: `${height}px` });
const graph: GraphFile = await (await fetch('graph.json')).json();
const drawing = drawingOf(graph);
const scale = scaleOf(drawing.order);
const sigma = new Sigma(drawing, map, {
  ...programsFor(new Detail()),
  nodeReducer: (key, { x, y, label }) => {
    return { x, y, label, ...paintNode(key, drawing.getNodeAttributes(key), COAT, scale) };
  },
  edgeReducer: key => paintEdge(drawing.getEdgeAttributes(key), COAT, false),
  stagePadding: 48,
});
Object.assign(window, { sigma });
map.dataset.ready = 'true';
