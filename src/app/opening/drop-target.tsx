import { useEffect, useRef, useState } from 'react';

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/** Takes a file that is dropped anywhere on the page, and says so while one is dragged over it. */
export function DropTarget({ onDrop }: { onDrop: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(() => {
    const listening = new AbortController();
    const listen = (name: 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent) => void) =>
      window.addEventListener(name, hear, { signal: listening.signal });
    listen('dragover', event => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    });
    // Only when the pointer leaves the window is there nothing that it goes to.
    listen('dragleave', event => event.relatedTarget === null && setOver(false));
    listen('drop', event => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer!.files;
      if (file) latest.current(file);
    });
    return () => listening.abort();
  }, []);
  return over ? <p className="drop-target">Drop a graph file to open it</p> : null;
}
