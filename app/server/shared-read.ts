/**
 * Lets callers share reads without ever giving one of them something older than its own call: who calls while a read
 * is under way waits for the next one, together with all others who came meanwhile.
 */
export function createSharedRead<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  let next: Promise<T> | null = null;

  function start(): Promise<T> {
    next = null;
    const current = read();
    running = current;
    const end = () => {
      if (running === current) running = null;
    };
    current.then(end, end);
    return current;
  }

  return () => {
    if (running === null) return start();
    next ??= running.then(start, start);
    return next;
  };
}
