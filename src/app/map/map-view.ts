import Sigma from 'sigma';
import type { CameraState, Coordinates } from 'sigma/types';
import { EDGE_TYPES } from '../../browser.ts';
import { duration, roomIn, scaleOf } from './conditions.ts';
import type { Drawing } from './drawing.ts';
import { pointAt } from './edge-shape.ts';
import { Later } from './later.ts';
import type { Markers } from './markers.ts';
import { Names } from './names/names.ts';
import { type Focus, type Light, lightAround } from './paint/light.ts';
import { type Look, paintEdge, paintNode } from './paint/look.ts';
import { PROGRAMS } from './paint/programs.ts';
import { drawLight } from './paint/spotlight.ts';
import { Screen } from './screen.ts';
import { walk } from './walk.ts';

const NOTHING: Focus = { node: undefined, edge: undefined };
/** The pointer must stay so long before the map lights up, and the camera before names are placed anew, in milliseconds. */
const DWELL = 120;
/** The canvas that lies over the map and shows what is lit. */
const LIT = 'lit';

/** What the reader does on the map. */
export interface Wishes {
  selectNode(key: string): void;
  selectEdge(key: string): void;
  selectNothing(): void;
}

/** The graph on the screen: Sigma with names, markers, light and a walk by arrow keys of our own. */
export class MapView {
  private readonly sigma: Sigma;
  private readonly screen: Screen;
  private readonly names: Names;
  private readonly sizes: ResizeObserver;
  private readonly hover = new Later();
  private readonly rest = new Later();
  /** The node whose disc is under the pointer. */
  private under: string | undefined;
  private reached = NOTHING;
  /** What was reached for so long that it is lit. */
  private lingered = NOTHING;
  private light: Light | undefined;
  /** Where the camera stood when names were placed. */
  private stand = '';

  constructor(
    container: HTMLElement,
    private readonly drawing: Drawing,
    private readonly markers: Markers,
    private look: Look,
    private readonly wishes: Wishes,
  ) {
    const scale = scaleOf(drawing.order);
    let room = roomIn({ width: container.clientWidth, height: container.clientHeight });
    this.sigma = new Sigma(drawing, container, {
      ...PROGRAMS,
      nodeReducer: key => ({
        ...paintNode(drawing.getNodeAttributes(key), this.look, scale),
        hidden: !this.look.shownNodes.has(key),
      }),
      edgeReducer: key => ({
        ...paintEdge(drawing.getEdgeAttributes(key), this.look, false),
        hidden: !this.look.shownEdges.has(key),
      }),
      zoomToSizeRatioFunction: ratio => Math.sqrt(ratio) / room,
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      stagePadding: 48,
      minCameraRatio: 0.08,
      maxCameraRatio: 2,
    });
    this.sigma.on('resize', () => {
      room = roomIn(this.sigma.getDimensions());
    });
    this.addLayer();
    this.screen = new Screen(this.sigma, drawing);
    this.names = new Names(drawing, this.screen);
    this.listen();
    this.sizes = new ResizeObserver(() => this.resized(container));
    this.sizes.observe(container);
    if (look.near) this.sigma.getCamera().setState(this.screen.around(look.shownNodes));
    else this.placeNames();
  }

  /** Shows the graph in another way. Only what looks different then is painted anew. */
  show(look: Look): void {
    const former = this.look;
    if (look === former) return;
    this.look = look;
    const nodes = changed(this.drawing.nodes(), former.shownNodes, look.shownNodes, look.theme !== former.theme);
    const edges = changed(this.drawing.edges(), former.shownEdges, look.shownEdges, look.theme !== former.theme);
    if (nodes.length + edges.length > 0) {
      this.stand = '';
      this.sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true });
    } else this.relight();
    const selected = look.node !== former.node || look.edge !== former.edge;
    // An edge of what is near is within sight: only another centre moves the map.
    if (look.near !== former.near || (look.near && look.node !== former.node)) this.fit();
    else if (selected) this.bringIntoView();
  }

  zoomIn(): void {
    this.move({ ratio: this.sigma.getCamera().ratio / 1.5 });
  }

  zoomOut(): void {
    this.move({ ratio: this.sigma.getCamera().ratio * 1.5 });
  }

  /** Brings all that is shown onto the map, and no more than that. */
  fit(): void {
    this.move(this.screen.around(this.look.shownNodes));
  }

  /**
   * Goes to the next node in the direction of an arrow key, and moves the camera where that one is out of sight. Gives
   * its key, or undefined where there is none.
   */
  walk(key: string): string | undefined {
    const here = this.reached.node ?? this.look.node;
    const from = here ? this.screen.place(here) : this.screen.center();
    const others = [...this.look.shownNodes].filter(node => node !== here);
    const next = walk(
      key,
      from,
      others.map(node => [node, this.screen.place(node)]),
    );
    if (next) {
      this.reach({ node: next, edge: undefined }, 0);
      this.follow(next);
    }
    return next;
  }

  /** Selects the node that the arrow keys have reached. */
  selectReached(): void {
    if (this.reached.node) this.wishes.selectNode(this.reached.node);
  }

  kill(): void {
    this.hover.stop();
    this.rest.stop();
    this.sizes.disconnect();
    this.sigma.kill();
  }

  /** Lays the canvas of what is lit over the map, as large as Sigma's own ones; Sigma resizes it from then on. */
  private addLayer(): void {
    this.sigma.createCanvasContext(LIT, { style: { pointerEvents: 'none' } });
    const { [LIT]: lit, labels } = this.sigma.getCanvases();
    Object.assign(lit!, { width: labels!.width, height: labels!.height });
    Object.assign(lit!.style, { width: labels!.style.width, height: labels!.style.height });
    lit!.getContext('2d')!.setTransform(labels!.getContext('2d')!.getTransform());
  }

  private listen(): void {
    const { sigma, wishes } = this;
    sigma.on('afterRender', () => this.rendered());
    sigma.on('enterNode', ({ node, event }) => {
      this.under = node;
      this.point(event);
    });
    sigma.on('leaveNode', ({ event }) => {
      this.under = undefined;
      this.point(event);
    });
    sigma.on('leaveStage', () => {
      this.under = undefined;
      this.reach(NOTHING);
    });
    sigma.on('moveBody', ({ event }) => {
      if (sigma.getContainer().contains(event.original.target as Node)) this.point(event);
    });
    sigma.on('clickNode', ({ node, event }) => wishes.selectNode(this.names.at(event) ?? node));
    sigma.on('clickStage', ({ event }) => {
      const { node, edge } = this.at(event);
      if (node) wishes.selectNode(node);
      else if (edge) wishes.selectEdge(edge);
      else wishes.selectNothing();
    });
  }

  /** What lies at a point: a node by its name or its disc, else an edge. */
  private at(point: Coordinates): Focus {
    const node = this.names.at(point) ?? this.under;
    return { node, edge: node ? undefined : this.screen.nearest(this.look.shownEdges, point) };
  }

  private point(at: Coordinates): void {
    this.reach(this.at(at));
  }

  /** Marks what is reached at once, and lights it up when the pointer lingers there. */
  private reach(reached: Focus, dwell = DWELL): void {
    if (same(reached, this.reached)) return;
    this.reached = reached;
    this.sigma.getContainer().style.cursor = reached.node || reached.edge ? 'pointer' : '';
    this.mark();
    const linger = () => {
      if (same(this.reached, this.lingered)) return;
      this.lingered = this.reached;
      this.relight();
    };
    if (dwell === 0) linger();
    else this.hover.after(dwell, linger);
  }

  /** After Sigma has drawn: names travel with their nodes, and are placed anew when the camera rests. */
  private rendered(): void {
    if (this.stand === '') this.placeNames();
    else {
      if (this.stand !== this.screen.stand()) this.rest.after(DWELL, () => this.placeNames());
      this.draw();
    }
  }

  private placeNames(): void {
    this.stand = this.screen.stand();
    this.names.place(this.look, this.markers.covered());
    this.relight();
  }

  /** Lights up what is selected, and what the pointer lingers on. */
  private relight(): void {
    const { drawing, look, lingered } = this;
    this.light = lightAround(drawing, look, [look, lingered]);
    const selection = lightAround(drawing, look, [look]);
    const shown = (key: string | undefined) => (key && look.shownNodes.has(key) ? key : undefined);
    this.names.light(shown(look.node), selection?.nodes ?? new Set(), shown(lingered.node));
    this.draw();
  }

  private draw(): void {
    const { drawing, screen, look, light } = this;
    this.sigma.getContainer().toggleAttribute('data-lit', light !== undefined);
    this.names.draw(this.cleared('labels'), look);
    const lit = this.cleared(LIT);
    if (light) drawLight(lit, { drawing, screen, look }, light);
    this.names.drawLit(lit, look, light);
    this.mark();
  }

  private cleared(layer: string): CanvasRenderingContext2D {
    const context = this.sigma.getCanvases()[layer]!.getContext('2d')!;
    const { width, height } = this.screen.size();
    context.clearRect(0, 0, width, height);
    return context;
  }

  /** Sets the markers at what is selected and at what is reached. */
  private mark(): void {
    const { reached, look, screen } = this;
    const ring = (node: string | undefined) =>
      node && look.shownNodes.has(node) ? { ...screen.place(node), radius: screen.radius(node) } : undefined;
    this.markers.ring(ring(reached.node ?? look.node));
    this.markers.selection(reached.node === look.node || !reached.node ? undefined : ring(look.node));
    const edge = reached.edge ?? look.edge;
    this.markers.chip(edge && look.shownEdges.has(edge) ? this.chip(edge) : undefined);
  }

  private chip(edge: string) {
    const { label, color } = EDGE_TYPES[this.drawing.getEdgeAttribute(edge, 'edgeType')];
    return { ...pointAt(this.screen.shape(edge), 0.5), text: label, color: color[this.look.theme] };
  }

  private resized({ offsetWidth, offsetHeight }: HTMLElement): void {
    const { width, height } = this.sigma.getDimensions();
    if (offsetWidth !== width || offsetHeight !== height) this.sigma.scheduleRender();
  }

  /** Moves the map where the selection lies outside of it. */
  private bringIntoView(): void {
    const { node, edge } = this.look;
    const targets = edge && this.drawing.hasEdge(edge) ? this.drawing.extremities(edge) : node ? [node] : [];
    const outside = targets.find(key => this.look.shownNodes.has(key) && !this.screen.holds(key));
    if (outside) this.follow(outside);
  }

  /** Moves the camera to a node that is out of sight, or under the buttons. */
  private follow(node: string): void {
    if (this.screen.holds(node, this.markers.covered())) return;
    const { x, y } = this.sigma.getNodeDisplayData(node)!;
    this.move({ x, y });
  }

  private move(state: Partial<CameraState>): void {
    const camera = this.sigma.getCamera();
    const milliseconds = duration();
    if (milliseconds > 0) void camera.animate(state, { duration: milliseconds });
    else camera.setState(state);
  }
}

/** What is shown in one look and not in the other; all that is shown where all is painted anew. */
function changed(keys: readonly string[], a: ReadonlySet<string>, b: ReadonlySet<string>, all: boolean): string[] {
  return keys.filter(key => all || a.has(key) !== b.has(key));
}

const same = (a: Focus, b: Focus) => a.node === b.node && a.edge === b.edge;
