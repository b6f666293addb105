'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { BROWSER_ID } from '../engine';
import { ApiFailure } from '../http/api-failure';
import { keepNotices } from '../notices';
import { useView } from '../view/view-provider';
import { type Incoming, sendDocument } from './send-document';

/** idle · sending (0 to 1 of the bytes are out) · failed, and why. */
export type Adding =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly share: number }
  | { readonly kind: 'failed'; readonly reason: unknown };

/**
 * Opens a text: sends it, then shows its page.
 *
 * @param maxBytes larger files are refused here, before they are sent for nothing
 */
export function useAddDocument(maxBytes: number) {
  const router = useRouter();
  const browser = useView().view.engine === 'browser' ? BROWSER_ID : undefined;
  const [adding, setAdding] = useState<Adding>({ kind: 'idle' });
  const add = useCallback(
    async (incoming: Incoming) => {
      setAdding({ kind: 'sending', share: 0 });
      try {
        if ('file' in incoming && incoming.file.size > maxBytes) {
          const limitMegabytes = Math.floor(maxBytes / 2 ** 20);
          throw new ApiFailure('INPUT_TOO_LARGE', { limitMegabytes }, 413, null);
        }
        const { document, notices } = await sendDocument(incoming, browser, (share) =>
          setAdding({ kind: 'sending', share }),
        );
        keepNotices(document.id, notices);
        router.push(`/documents/${document.id}`);
      } catch (reason) {
        setAdding({ kind: 'failed', reason });
      }
    },
    [browser, maxBytes, router],
  );
  return { adding, add };
}
