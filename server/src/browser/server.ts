// VS Code starts classic workers only, which import nothing at once: what they import as they run is in modules of its own.
const worker = self as DedicatedWorkerGlobalScope;
const missed: MessageEvent[] = [];
const keep = (message: MessageEvent): unknown => missed.push(message);

async function start(): Promise<void> {
  worker.addEventListener('message', keep);
  const { listen } = await import('./listen.ts');
  worker.removeEventListener('message', keep);
  listen(worker, missed);
}

// An error that is only a rejection would not be seen by who started the worker.
start().catch(reportError);
