import type { Tensor } from './sessions';

/** A port that nobody listens at: what is sent to it is dropped. */
const nowhere = new MessageChannel();
nowhere.port2.close();

/**
 * Gives the memory of tensors back at once instead of when the garbage collector comes by. A batch makes and
 * drops megabytes a step: freed so, they are there for the next step, still in the processor's cache, and the
 * collector, which counts them, rests. Almost doubles the speed.
 *
 * @param tensors that nobody will read again, nor others that share their memory
 */
export function freeTensors(tensors: Iterable<Tensor | undefined>): void {
  const buffers = new Set<ArrayBuffer>();
  for (const tensor of tensors) {
    const data = tensor?.data;
    if (!(data instanceof Float32Array)) continue;
    if (data.buffer instanceof ArrayBuffer && data.buffer.byteLength > 0) buffers.add(data.buffer);
  }
  if (buffers.size > 0) nowhere.port1.postMessage(null, [...buffers]);
}
