import type { SegmentId } from '@/lib/document';
import { ServerAway } from '../../http/api-failure';
import { backoff } from '../saving/backoff';
import type { later as realLater } from '../session/later';
import type { Result, ServerLine } from './server-line';

interface Parts {
  readonly line: Pick<ServerLine, 'write' | 'ask'>;
  readonly later: typeof realLater;
  readonly now: () => number;
  /** These were not wanted any more: somebody wrote there, or it was cancelled. */
  readonly onRefused: (segmentIds: readonly SegmentId[]) => void;
}

/** Results that come faster than this travel together. */
const GROUP_MILLISECONDS = 120;

interface Waiting extends Result {
  readonly model: string;
  /** Whether the server does not know yet that it was asked for. */
  readonly mustAsk: boolean;
}

/** What the engine made and the server does not have yet. While the server is away, it is kept here. */
export class Outbox {
  readonly #parts: Parts;
  #waiting: Waiting[] = [];
  #sending: Promise<void> | null = null;
  #cancelTimer: (() => void) | null = null;
  #failures = 0;
  #since: number;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#since = parts.now();
  }

  /** From now on time counts as work. */
  begin(): void {
    this.#since = this.#parts.now();
  }

  add(model: string, result: Result, mustAsk = false): void {
    // A later text of the same sentence takes the place of one that has not gone out.
    this.#waiting = this.#waiting.filter(({ segmentId }) => segmentId !== result.segmentId);
    this.#waiting.push({ ...result, model, mustAsk });
    if (this.#failures === 0) this.#sendLater(GROUP_MILLISECONDS);
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0 && !this.#sending;
  }

  /** The server is heard again. */
  serverIsBack(): void {
    this.#failures = 0;
    if (this.#waiting.length > 0) this.#sendLater(0);
  }

  /** Resolves when everything until now is written or refused, or the server is away. */
  async flush(): Promise<void> {
    await this.#sending;
    if (this.#waiting.length > 0) await this.#send();
  }

  stop(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = null;
  }

  #sendLater(milliseconds: number): void {
    if (this.#cancelTimer && milliseconds > 0) return;
    this.stop();
    this.#cancelTimer = this.#parts.later(() => {
      this.#cancelTimer = null;
      void this.#send();
    }, milliseconds);
  }

  #send(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async #sendAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const [first] = this.#waiting;
      const group = this.#waiting.filter(({ model }) => model === first?.model);
      this.#waiting = this.#waiting.filter((one) => !group.includes(one));
      try {
        await this.#write(group);
        this.#failures = 0;
      } catch (thrown) {
        if (!(thrown instanceof ServerAway)) {
          this.#parts.onRefused(group.map(({ segmentId }) => segmentId));
          continue;
        }
        const newer = new Set(this.#waiting.map(({ segmentId }) => segmentId));
        const again = group.filter(({ segmentId }) => !newer.has(segmentId));
        this.#waiting = [...again, ...this.#waiting];
        this.#sendLater(backoff(this.#failures++));
        return;
      }
    }
  }

  async #write(group: readonly Waiting[]): Promise<void> {
    for (const { mustAsk, segmentId } of group) if (mustAsk) await this.#parts.line.ask(segmentId);
    const now = this.#parts.now();
    const milliseconds = Math.round(Math.min(now - this.#since, 600_000));
    const results = group.map(({ model: _, mustAsk: __, ...result }) => result);
    const written = await this.#parts.line.write(group[0]?.model ?? '', milliseconds, results);
    this.#since = now;
    const isWritten = new Set(written);
    const refused = group.map(({ segmentId }) => segmentId).filter((id) => !isWritten.has(id));
    if (refused.length > 0) this.#parts.onRefused(refused);
  }
}
