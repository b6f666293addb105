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
    const stop = inBrowser.start();
    const leave = () => inBrowser.leave();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      stop();
    };
  }, [inBrowser, wanted]);
}
