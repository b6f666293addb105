/**
 * The steps of a generator as the body of an answer, read no faster than the client takes them.
 * The first step is taken before the answer begins, so what it throws can still become an error answer.
 * A client that goes ends the generator: `leave` must make its present step return.
 */
export async function eventStream(
  events: AsyncGenerator<string>,
  leave: () => void,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  const first = await events.next();
  return new ReadableStream({
    start(controller) {
      if (first.done) controller.close();
      else controller.enqueue(encoder.encode(first.value));
    },
    async pull(controller) {
      const step = await events.next();
      if (step.done) controller.close();
      else controller.enqueue(encoder.encode(step.value));
    },
    async cancel() {
      leave();
      await events.return(undefined);
    },
  });
}
