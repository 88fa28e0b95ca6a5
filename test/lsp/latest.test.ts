import assert from 'node:assert/strict';
import { Latest } from '../../server/src/lsp/latest.ts';

describe('of several works on one thing', () => {
  /** A work that ends when it is told to. */
  function work(): { promise: Promise<string>; end(value: string): void } {
    let end: (value: string) => void = () => undefined;
    const promise = new Promise<string>((resolve) => {
      end = resolve;
    });
    return { promise, end };
  }

  it('only the last counts, and none ends before it', async () => {
    const latest = new Latest<string>();
    const taken: string[] = [];
    const take = (value: string): boolean => taken.push(value) > 0;
    const [first, second] = [work(), work()];
    const runs = [first, second].map(({ promise }) => latest.run('a', promise, take));
    const order: string[] = [];
    for (const [index, run] of runs.entries()) void run.then((isNews) => order.push(`${index} ${isNews}`));
    first.end('old');
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual([taken, order], [[], []]);
    second.end('new');
    await Promise.all(runs);
    assert.deepEqual([taken, order], [['new'], ['1 true', '0 false']]);
  });

  it('none counts once it is let go of, nor a work on another thing', async () => {
    const latest = new Latest<string>();
    const [first, second] = [work(), work()];
    const runs = [latest.run('a', first.promise, () => true), latest.run('b', second.promise, () => true)];
    latest.forget('a');
    first.end('');
    second.end('');
    assert.deepEqual(await Promise.all(runs), [false, true]);
  });

  it('fails where the last does', async () => {
    const latest = new Latest<string>();
    const first = work();
    const runs = [
      latest.run('a', first.promise, () => true),
      latest.run('a', Promise.reject(new Error('no')), () => true),
    ];
    const said = Promise.allSettled(runs);
    first.end('');
    assert.deepEqual(
      (await said).map(({ status }) => status),
      ['rejected', 'rejected'],
    );
  });
});
