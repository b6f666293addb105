'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import type { DocumentSummary } from '@/lib/document';

const MILLISECONDS = 2_000;

/** Keeps the list's numbers fresh while the machine works and somebody looks. */
export function useRefreshWhileTranslating(documents: readonly DocumentSummary[]): void {
  const router = useRouter();
  const working = documents.some(({ counts }) => counts.pending > 0);
  useEffect(() => {
    if (!working) return;
    const timer = setInterval(() => {
      if (window.document.visibilityState === 'visible') router.refresh();
    }, MILLISECONDS);
    return () => clearInterval(timer);
  }, [working, router]);
}
