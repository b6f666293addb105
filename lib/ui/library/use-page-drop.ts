'use client';

import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Files dropped anywhere on the page: missing the zone must not make the browser leave for the file.
 *
 * @returns whether a file hangs over the page now
 */
export function usePageDrop(open: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const drop = useEffectEvent(open);
  useEffect(() => {
    const leaving = new AbortController();
    let depth = 0;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const change = (event: DragEvent, by: number) => {
      if (!hasFiles(event)) return;
      depth += by;
      setOver(depth > 0);
    };
    const enter = (event: DragEvent) => change(event, 1);
    const leave = (event: DragEvent) => change(event, -1);
    const allow = (event: DragEvent) => hasFiles(event) && event.preventDefault();
    const take = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) drop(files);
    };
    const signal = leaving.signal;
    window.addEventListener('dragenter', enter, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('dragover', allow, { signal });
    window.addEventListener('drop', take, { signal });
    return () => leaving.abort();
  }, []);
  return over;
}
