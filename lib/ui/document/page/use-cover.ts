'use client';

import { useLayoutEffect } from 'react';
import { useView } from '../../view/view-provider';
import type { DocumentSession } from '../session/document-session';

/** Covers the English while the reader wants to be asked first. */
export function useCover({ cover }: DocumentSession): void {
  const { reading } = useView().view;
  useLayoutEffect(() => cover.on.set(reading === 'reveal'), [cover, reading]);
}
