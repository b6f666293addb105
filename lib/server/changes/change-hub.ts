import type { DocumentId } from '@/lib/document';

type Listener = () => void;

/** Tells whoever watches a document that it changed. What changed is read from the store. */
export class ChangeHub {
  readonly #listeners = new Map<DocumentId, Set<Listener>>();

  /** @returns ends the subscription; calling it twice does no harm */
  subscribe(documentId: DocumentId, listener: Listener): () => void {
    const listeners = this.#listeners.get(documentId) ?? new Set();
    this.#listeners.set(documentId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(documentId) === listeners) {
        this.#listeners.delete(documentId);
      }
    };
  }

  notify(documentId: DocumentId): void {
    // A copy: a listener may unsubscribe while it is told.
    for (const listener of [...(this.#listeners.get(documentId) ?? [])]) listener();
  }

  /** Documents somebody watches now. */
  watched(): DocumentId[] {
    return [...this.#listeners.keys()];
  }
}
