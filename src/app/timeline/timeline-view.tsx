/** A place that is kept for the timeline. */
export function TimelineView() {
  return <h2>Timeline</h2>;
}
