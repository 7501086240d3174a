/**
 * Does something once the page has been laid out and painted: what asks for the layout before has all of it reckoned at
 * once, and again for the frame. Gives the way to leave it undone.
 */
export function afterFrame(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
