import { describe, expect, it } from 'vitest';
import { RequestsInFlight } from './requests-in-flight';

describe('RequestsInFlight', () => {
  it('is settled when the last answer is given, failed ones too', async () => {
    const requests = new RequestsInFlight();
    const order: string[] = [];
    let answer = () => {};
    const slow = requests.during(
      () =>
        new Promise<void>((resolve) => {
          answer = resolve;
        }),
    );
    const failing = requests.during(() => Promise.reject(new Error('fault')));
    await expect(failing).rejects.toThrow('fault');
    const settled = requests.settled(60_000).then(() => order.push('settled'));
    order.push('answering');
    answer();
    await slow;
    await settled;
    expect(order).toEqual(['answering', 'settled']);
    await requests.settled(60_000);
  });

  it('waits no longer than it should for a request that never ends', async () => {
    const requests = new RequestsInFlight();
    void requests.during(() => new Promise(() => {}));
    await expect(requests.settled(1)).resolves.toBeUndefined();
  });
});
