import { type Changes, changesSchema } from '../model/answers';
import { backoff } from '../saving/backoff';

interface Options {
  readonly documentId: string;
  /** The change number of what the page shows. */
  readonly after: number;
  readonly onChange: (changes: Changes) => void;
  readonly onDeleted: () => void;
  /** False from the first failed try until the stream runs again. */
  readonly onConnection: (open: boolean) => void;
}

/** The document's changes as they happen, over server-sent events. Comes back by itself. */
export class ChangeStream {
  #seen: number;
  #source: EventSource | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #failures = 0;

  constructor(readonly options: Options) {
    this.#seen = options.after;
  }

  start(): void {
    this.stop();
    const { documentId, onChange, onConnection, onDeleted } = this.options;
    const source = new EventSource(`/api/documents/${documentId}/events?after=${this.#seen}`);
    this.#source = source;
    source.onopen = () => {
      this.#failures = 0;
      onConnection(true);
    };
    source.addEventListener('change', ({ data }) => {
      const changes = changesSchema.parse(JSON.parse(String(data)));
      this.#seen = changes.changeNumber;
      onChange(changes);
    });
    source.addEventListener('deleted', () => {
      this.stop();
      onDeleted();
    });
    source.onerror = () => {
      onConnection(false);
      // The browser tries again after a broken connection, but not after an answer that was no stream.
      if (source.readyState === EventSource.CLOSED)
        this.#timer = setTimeout(() => this.start(), backoff(this.#failures++));
    };
  }

  /** Goes on from another state of the document: the whole of it was just loaded. */
  continueFrom(changeNumber: number): void {
    this.#seen = changeNumber;
    if (this.#source) this.start();
  }

  stop(): void {
    this.#source?.close();
    this.#source = null;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
