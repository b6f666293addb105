'use client';

import { useCallback } from 'react';
import { MuwaziError } from '@/lib/errors';
import { useLanguage } from '../language/use-language';
import { ApiFailure, ServerAway } from './api-failure';

/** Says to the reader, in their language, why something did not work. */
export function useFailureText(): (thrown: unknown) => string {
  const { t } = useLanguage();
  return useCallback(
    (thrown: unknown) => {
      if (thrown instanceof ServerAway) return t('library.add.connection');
      if (thrown instanceof ApiFailure || thrown instanceof MuwaziError)
        return t(`errors.${thrown.code}`, thrown.details);
      return t('errors.INTERNAL');
    },
    [t],
  );
}
