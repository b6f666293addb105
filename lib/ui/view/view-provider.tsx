'use client';

import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { keepCookie } from './keep-cookie';
import { VIEW_COOKIE, type ViewSettings, viewAttributes, writeViewSettings } from './view-settings';

interface View {
  readonly view: ViewSettings;
  change(part: Partial<ViewSettings>): void;
}

const ViewContext = createContext<View | null>(null);

/** Holds the view settings of the page and keeps each change in its cookie. */
export function ViewProvider({
  initial,
  children,
}: {
  initial: ViewSettings;
  children: ReactNode;
}) {
  const [view, setView] = useState(initial);
  const change = useCallback(
    (part: Partial<ViewSettings>) => {
      const next = { ...view, ...part };
      setView(next);
      keepCookie(VIEW_COOKIE, writeViewSettings(next));
      applyToPage(next);
    },
    [view],
  );
  const value = useMemo(() => ({ view, change }), [view, change]);
  return <ViewContext value={value}>{children}</ViewContext>;
}

/** The view settings and the way to change them. */
export function useView(): View {
  const view = use(ViewContext);
  if (!view) throw new Error('useView outside ViewProvider');
  return view;
}

/** The server renders `<html>`; only attributes of it change here, so rows need not render again. */
function applyToPage(view: ViewSettings): void {
  const root = window.document.documentElement;
  for (const [name, value] of Object.entries(viewAttributes(view))) root.setAttribute(name, value);
  root.style.setProperty('--text-scale', String(view.size / 100));
}
