'use client';

import { useEffect } from 'react';
import { engineSwitch } from '../../engine';
import { useView } from '../../view/view-provider';
import type { DocumentSession } from '../session/document-session';

/** Translates the document in this browser while the reader wants that. The engine outlives the page of a document. */
export function useBrowserEngine({ inBrowser }: DocumentSession): void {
  const wanted = useView().view.engine === 'browser';
  useEffect(() => {
    if (!wanted) {
      engineSwitch.turnOff();
      return;
    }
    engineSwitch.turnOn();
    let stop = inBrowser.start();
    // A page that goes claims nothing more; one that the browser kept and shows again goes on.
    const hide = () => stop();
    const show = ({ persisted }: PageTransitionEvent) => {
      if (persisted) stop = inBrowser.start();
    };
    window.addEventListener('pagehide', hide);
    window.addEventListener('pageshow', show);
    return () => {
      window.removeEventListener('pagehide', hide);
      window.removeEventListener('pageshow', show);
      stop();
    };
  }, [inBrowser, wanted]);
}
