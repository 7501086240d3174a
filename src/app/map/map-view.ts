import Sigma from 'sigma';
import type { Coordinates } from 'sigma/types';
import { EDGE_TYPES } from '../../browser.ts';
import type { Camera, Point } from '../state/address.ts';
import type { Keys } from '../state/shown.ts';
import { roomIn, scaleOf } from './conditions.ts';
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts';
import { pointAt } from './edge-shape.ts';
import { Later } from './later.ts';
import { Layers } from './layers.ts';
import type { Markers } from './markers.ts';
import { Names } from './names/names.ts';
import { Detail } from './paint/detail.ts';
import { type Focus, type Light, lightAround } from './paint/light.ts';
import { type Look, paintEdge, paintNode } from './paint/look.ts';
import { programsFor } from './paint/programs.ts';
import { drawLight, drawPins } from './paint/spotlight.ts';
import { Places } from './places.ts';
import { type Hand, Pointer } from './pointer.ts';
import { contains } from './polygon.ts';
import { Screen } from './screen.ts';
import { Sight } from './sight.ts';
import { walk } from './walk.ts';

const NOTHING: Focus = { node: undefined, edge: undefined };
/** The pointer must stay so long before the map lights up, and the camera before names are placed anew, in milliseconds. */
const DWELL = 120;

/** What the reader does on the map. */
export interface Wishes {
  /** `more` adds the node to what is selected, or takes it away. */
  selectNode(key: string, more: boolean): void;
  selectEdge(key: string): void;
  selectNothing(): void;
  selectMany(keys: readonly string[]): void;
  pin(key: string, at: Point): void;
  /** The camera has come to rest; undefined where it shows all of the graph. */
  stand(camera: Camera | undefined): void;
}

/** The graph on the screen: Sigma with names, markers, light, gestures and a walk by arrow keys of our own. */
export class MapView {
  private readonly sigma: Sigma;
  private readonly detail = new Detail();
  private readonly places: Places;
  private readonly layers: Layers;
  private readonly screen: Screen;
  private readonly sight: Sight;
  private readonly names: Names;
  private readonly pointer: Pointer;
  private readonly sizes: ResizeObserver;
  private readonly hover = new Later();
  private readonly rest = new Later();
  private reached = NOTHING;
  /** What was reached for so long that it is lit. */
  private lingered = NOTHING;
  private light: Light | undefined;
  /** Where the camera stood when names were placed. */
  private stand = '';
  /** Where it stood when Sigma drew last: all places on the screen are those of that frame. */
  private seen = '';
  /** Where it stood when they were written, and which of them were left out. */
  private written = '';

  constructor(
    container: HTMLElement,
    private readonly drawing: Drawing,
    private readonly markers: Markers,
    private look: Look,
    private readonly wishes: Wishes,
    camera: Camera | undefined,
  ) {
    this.places = new Places(drawing);
    this.places.pin(look.pins);
    this.sigma = this.paint(container);
    this.layers = new Layers(this.sigma, markers.root);
    this.screen = new Screen(this.sigma, drawing, this.places);
    this.sight = new Sight(this.sigma, this.screen);
    this.names = new Names(drawing, this.screen);
    this.sigma.on('beforeRender', () => {
      this.detail.isMoving = this.stand !== '' && this.stand !== this.screen.stand();
    });
    this.sigma.on('afterRender', () => this.rendered());
    this.pointer = new Pointer(this.sigma, this.hand());
    this.sizes = new ResizeObserver(() => this.resized(container));
    this.sizes.observe(container);
    const stand = this.screen.stand();
    if (camera) this.sight.begin(camera);
    else if (look.near) this.sight.set(this.screen.around(look.shownNodes.keys()));
    if (this.screen.stand() === stand) this.placeNames();
  }

  /** Shows the graph in another way. Only what looks different then is painted anew; `stays` keeps the camera. */
  show(look: Look, stays: boolean): void {
    const former = this.look;
    if (look === former) return;
    this.look = look;
    this.repaint(former);
    if (stays) return;
    // An edge of what is near is within sight: only another centre moves the map.
    const around = look.near !== former.near || (look.near && look.node !== former.node);
    const selected = look.node !== former.node || look.edge !== former.edge;
    if (around) this.fit();
    else if (selected) this.bringIntoView();
  }

  /**
   * Follows the reader to another address: back to where the camera stood there, or, where it was not yet, the camera
   * stays and the address is told.
   */
  arrive(isNew: boolean, camera: Camera | undefined): void {
    if (isNew) this.wishes.stand(this.sight.now());
    else this.sight.restore(camera);
  }

  zoomIn(): void {
    this.sight.zoom(1.5);
  }

  zoomOut(): void {
    this.sight.zoom(1 / 1.5);
  }

  /** Brings all that is shown onto the map, and no more than that. */
  fit(): void {
    this.sight.fit(this.look.shownNodes.keys());
  }

  /** Whether dragging over the map draws a lasso from now on. */
  lasso(on: boolean): void {
    this.pointer.lassoing = on;
  }

  /**
   * Goes to the next node in the direction of an arrow key, and moves the camera where that one is out of sight. Gives
   * where it came from and where it is, or undefined where there is no node that way.
   */
  walk(key: string): { from: string | undefined; to: string } | undefined {
    const here = this.reached.node ?? this.look.node;
    const from = here ? this.screen.place(here) : this.screen.center();
    const others = [...this.look.shownNodes.keys()].filter(node => node !== here);
    const next = walk(
      key,
      from,
      others.map(node => [node, this.screen.place(node)]),
    );
    if (!next) return undefined;
    this.reach({ node: next, edge: undefined }, 0);
    this.sight.follow(next, this.markers.covered());
    return { from: here, to: next };
  }

  /** Selects the node that the arrow keys have reached. */
  selectReached(): void {
    if (this.reached.node) this.wishes.selectNode(this.reached.node, false);
  }

  /** Where a node lies. */
  placeOf(node: string): Point {
    const { x, y } = this.places.of(node);
    return { x, y };
  }

  kill(): void {
    this.hover.stop();
    this.rest.stop();
    this.pointer.stop();
    this.sizes.disconnect();
    this.sigma.kill();
  }

  private paint(container: HTMLElement): Sigma {
    const { drawing, places } = this;
    const scale = scaleOf(drawing.order);
    let room = roomIn({ width: container.clientWidth, height: container.clientHeight });
    const sigma = new Sigma(drawing, container, {
      ...programsFor(this.detail),
      nodeReducer: (key, node) => {
        const { x, y } = places.of(key);
        const paint = paintNode(key, node as DrawnNode, this.look, scale);
        return { x, y, ...paint, hidden: !this.look.shownNodes.has(key) };
      },
      edgeReducer: (key, edge) => {
        const paint = paintEdge(edge as unknown as DrawnEdge, this.look, false);
        return Object.assign(paint, { hidden: !this.look.shownEdges.has(key) });
      },
      zoomToSizeRatioFunction: ratio => Math.sqrt(ratio) / room,
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      stagePadding: 48,
      minCameraRatio: 0.08,
      maxCameraRatio: 2,
      // What is written over the map follows no turn.
      enableCameraRotation: false,
    });
    sigma.on('resize', () => {
      room = roomIn(sigma.getDimensions());
    });
    return sigma;
  }

  /** Paints anew what another look has changed. */
  private repaint(former: Look): void {
    const { drawing, look } = this;
    const all = look.theme !== former.theme || look.tints !== former.tints || look.size !== former.size;
    const moved = look.pins === former.pins ? [] : this.places.pin(look.pins);
    const pulled = moved.flatMap(node => drawing.edges(node));
    const nodes = changed(() => drawing.nodes(), former.shownNodes, look.shownNodes, all);
    const edges = changed(() => drawing.edges(), former.shownEdges, look.shownEdges, all);
    if (moved.length > 0) this.screen.moved();
    if (nodes.length + edges.length + moved.length > 0) {
      this.stand = '';
      const partialGraph = { nodes: [...nodes, ...moved], edges: [...edges, ...pulled] };
      this.sigma.refresh({ partialGraph, skipIndexation: true });
    } else this.relight();
  }

  /** What the pointer can do here. */
  private hand(): Hand {
    const { wishes, screen } = this;
    return {
      at: (point, under) => this.at(point, under),
      point: focus => this.reach(focus),
      click: ({ node, edge }, more) => {
        if (node) wishes.selectNode(node, more);
        else if (more) return;
        else if (edge) wishes.selectEdge(edge);
        else wishes.selectNothing();
      },
      drag: (node, to) => this.drag(node, to),
      drop: (node, at) => wishes.pin(node, this.sigma.viewportToGraph(at)),
      lasso: points => this.markers.lasso(points),
      catch: points => {
        const caught = [...this.look.shownNodes.keys()].filter(node => contains(points, screen.place(node)));
        wishes.selectMany(this.names.inOrder(caught));
      },
    };
  }

  /** What lies at a point: a node by its name or its disc, else an edge. */
  private at(point: Coordinates, under: string | undefined): Focus {
    const node = this.names.at(point) ?? under;
    return { node, edge: node ? undefined : this.screen.nearest(this.look.shownEdges, point) };
  }

  /** Moves a node with the pointer; its edges follow, and names keep where they are until it is dropped. */
  private drag(node: string, to: Coordinates): void {
    this.places.drag(node, this.sigma.viewportToGraph(to));
    this.screen.moved();
    const partialGraph = { nodes: [node], edges: this.drawing.edges(node) };
    this.sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
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

  /** After Sigma has drawn: what lies over it travels with it, and is drawn anew when the camera rests. */
  private rendered(): void {
    this.seen = this.screen.stand();
    if (this.stand === '') this.placeNames();
    else if (this.stand !== this.screen.stand()) {
      this.layers.follow();
      this.rest.after(DWELL, () => {
        // Where the camera has moved again, a frame is to come, and another rest.
        if (this.seen === this.screen.stand()) this.placeNames();
      });
    } else if (this.places.isDragging) this.draw();
  }

  private placeNames(): void {
    if (this.detail.isMoving && this.detail.thins(this.drawing.size)) this.sigma.scheduleRender();
    this.stand = this.screen.stand();
    this.names.place(this.look, this.markers.covered());
    this.written = '';
    this.relight();
    if (this.sight.hasMoved()) this.wishes.stand(this.sight.now());
  }

  /** Lights up what is selected, and what the pointer lingers on. */
  private relight(): void {
    const { drawing, look, lingered } = this;
    const chosen = [look, ...look.others.map(node => ({ node, edge: undefined }))];
    this.light = lightAround(drawing, look, [...chosen, ...look.lit, lingered]);
    const selection = lightAround(drawing, look, chosen);
    const shown = (key: string | undefined) => (key && look.shownNodes.has(key) ? key : undefined);
    this.names.light(shown(look.node), selection?.nodes ?? new Set(), shown(lingered.node ?? look.lit[0]?.node));
    this.draw();
  }

  private draw(): void {
    const { drawing, screen, look, light } = this;
    this.sigma.getContainer().toggleAttribute('data-lit', light !== undefined);
    const names = `${this.seen} ${this.names.rewritten().join(' ')}`;
    if (names !== this.written || this.places.isDragging) this.names.draw(this.layers.cleared('names'), look);
    this.written = names;
    const lit = this.layers.cleared('lit');
    if (light) drawLight(lit, { drawing, screen, look }, light);
    this.names.drawLit(lit, look, light);
    drawPins(lit, { screen, look });
    this.mark();
  }

  /** Sets the markers at what is selected and at what is reached. */
  private mark(): void {
    const { reached, look, screen } = this;
    const ring = (node: string | undefined) =>
      node && look.shownNodes.has(node) ? { ...screen.place(node), radius: screen.radius(node) } : undefined;
    const pointed = { ...look.lit[0], ...(reached.node || reached.edge ? reached : {}) };
    this.markers.ring(ring(pointed.node ?? look.node));
    this.markers.selection(pointed.node === look.node || !pointed.node ? undefined : ring(look.node));
    const edge = pointed.edge ?? look.edge;
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
    if (outside) this.sight.follow(outside, this.markers.covered());
  }
}

/** What is shown in one look and not in the other; all that is shown where all is painted anew. */
function changed(keys: () => readonly string[], a: Keys, b: Keys, all: boolean): string[] {
  if (a === b && !all) return [];
  return keys().filter(key => all || a.has(key) !== b.has(key));
}

const same = (a: Focus, b: Focus) => a.node === b.node && a.edge === b.edge;
