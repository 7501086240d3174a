import Sigma from 'sigma';
import type { Coordinates } from 'sigma/types';
import { annotate, type Reached } from './annotate.ts';
import { duration, scaleOf } from './conditions.ts';
import type { Drawing } from './drawing.ts';
import { type Light, type Look, lightAround, paintEdge, paintNode } from './look.ts';
import type { Markers } from './markers.ts';
import { PROGRAMS } from './programs.ts';
import { Screen } from './screen.ts';
import { walk } from './walk.ts';

const NOTHING: Reached = { node: undefined, edge: undefined };

/** What the reader does on the map. */
export interface Wishes {
  selectNode(key: string): void;
  selectEdge(key: string): void;
  selectNothing(): void;
}

/** The graph on the screen: Sigma with names, markers and a walk by arrow keys of our own. */
export class MapView {
  private readonly sigma: Sigma;
  private readonly screen: Screen;
  private reached = NOTHING;
  private light: Light | undefined;

  constructor(
    container: HTMLElement,
    private readonly drawing: Drawing,
    private readonly markers: Markers,
    private look: Look,
    private readonly wishes: Wishes,
  ) {
    this.relight();
    this.sigma = new Sigma(drawing, container, {
      ...PROGRAMS,
      nodeReducer: key =>
        paintNode(key, drawing.getNodeAttributes(key), this.look, scaleOf(container, drawing.order), this.light),
      edgeReducer: key => paintEdge(key, drawing.getEdgeAttributes(key), this.look, this.light),
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      zIndex: true,
      stagePadding: 48,
      minEdgeThickness: 1.2,
      minCameraRatio: 0.08,
      maxCameraRatio: 2,
    });
    this.screen = new Screen(this.sigma, drawing);
    if (look.near) this.sigma.getCamera().setState(this.screen.around(look.shownNodes));
    this.listen();
  }

  /** Shows the graph in another way. */
  show(look: Look): void {
    const moved = look.node !== this.look.node;
    const selected = moved || look.edge !== this.look.edge;
    const near = look.near !== this.look.near;
    this.look = look;
    this.repaint();
    if (near || (look.near && moved)) this.fit();
    else if (selected) this.bringIntoView();
  }

  zoomIn(): void {
    void this.sigma.getCamera().animatedZoom({ duration: duration(), factor: 1.5 });
  }

  zoomOut(): void {
    void this.sigma.getCamera().animatedUnzoom({ duration: duration(), factor: 1.5 });
  }

  /** Brings all that is shown onto the map, and no more than that. */
  fit(): void {
    void this.sigma.getCamera().animate(this.screen.around(this.look.shownNodes), { duration: duration() });
  }

  /** Goes to the next node in the direction of an arrow key. Gives its key, or undefined where there is none. */
  walk(key: string): string | undefined {
    const here = this.reached.node ?? this.look.node;
    const from = here ? this.screen.place(here) : this.screen.center();
    const others = [...this.look.shownNodes].filter(node => node !== here);
    const next = walk(
      key,
      from,
      others.map(node => [node, this.screen.place(node)]),
    );
    if (next) this.reach({ node: next, edge: undefined });
    return next;
  }

  /** Selects the node that the arrow keys have reached. */
  selectReached(): void {
    if (this.reached.node) this.wishes.selectNode(this.reached.node);
  }

  kill(): void {
    this.sigma.kill();
  }

  private listen(): void {
    const { sigma, wishes } = this;
    sigma.on('afterRender', () => {
      const context = sigma.getCanvases().labels!.getContext('2d')!;
      const { drawing, screen, look, reached, light } = this;
      annotate(context, this.markers, { drawing, screen, look, reached, light });
    });
    sigma.on('resize', () => sigma.refresh());
    sigma.on('enterNode', ({ node }) => this.reach({ node, edge: undefined }));
    sigma.on('leaveNode', () => this.reach(NOTHING));
    sigma.on('leaveStage', () => this.reach(NOTHING));
    sigma.on('moveBody', ({ event }) => {
      if (!this.reached.node) this.reach({ node: undefined, edge: this.edgeAt(event) });
    });
    sigma.on('clickNode', ({ node }) => wishes.selectNode(node));
    sigma.on('clickStage', ({ event }) => {
      const edge = this.edgeAt(event);
      if (edge) wishes.selectEdge(edge);
      else wishes.selectNothing();
    });
  }

  private reach(reached: Reached): void {
    if (reached.node === this.reached.node && reached.edge === this.reached.edge) return;
    this.reached = reached;
    this.sigma.getContainer().style.cursor = reached.node || reached.edge ? 'pointer' : '';
    this.repaint();
  }

  private repaint(): void {
    this.relight();
    this.sigma.refresh({ skipIndexation: true });
  }

  private relight(): void {
    const { node, edge } = this.reached.node || this.reached.edge ? this.reached : this.look;
    this.light = lightAround(this.drawing, this.look, node, edge);
  }

  private edgeAt(point: Coordinates): string | undefined {
    return this.screen.nearest(this.look.shownEdges, point);
  }

  /** Moves the map where the selection lies outside of it. */
  private bringIntoView(): void {
    const { node, edge } = this.look;
    const targets = edge && this.drawing.hasEdge(edge) ? this.drawing.extremities(edge) : node ? [node] : [];
    const outside = targets.find(key => this.drawing.hasNode(key) && !this.screen.holds(key));
    if (!outside) return;
    const { x, y } = this.sigma.getNodeDisplayData(outside)!;
    void this.sigma.getCamera().animate({ x, y }, { duration: duration() });
  }
}
