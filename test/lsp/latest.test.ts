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

  it('none waits for another, and an older outcome is not taken behind a newer one', async () => {
    const latest = new Latest<string>();
    const taken: string[] = [];
    const works = [work(), work(), work()];
    const runs = works.map(({ promise }) => latest.run('a', promise, (value) => taken.push(value) > 0));
    works[1]?.end('second');
    assert.equal(await runs[1], true);
    works[0]?.end('first');
    assert.equal(await runs[0], false);
    works[2]?.end('third');
    assert.equal(await runs[2], true);
    assert.deepEqual(taken, ['second', 'third']);
  });

  it('none counts once it is let go of, nor a work on another thing', async () => {
    const latest = new Latest<string>();
    const [first, second] = [work(), work()];
    const runs = [latest.run('a', first.promise, () => true), latest.run('b', second.promise, () => true)];
    latest.forget('a');
    const again = latest.run('a', Promise.resolve(''), () => true);
    first.end('');
    second.end('');
    assert.deepEqual(await Promise.all([...runs, again]), [false, true, true]);
  });

  it('one that fails fails alone', async () => {
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
      ['fulfilled', 'rejected'],
    );
  });
});
