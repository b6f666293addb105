'use client';

import { useRouter } from 'next/navigation';
import type { DocumentSummary } from '@/lib/document';
import { request } from '../http/request';
import { useFailureText } from '../http/use-failure-text';
import { useLanguage } from '../language/use-language';
import { useToast } from '../toasts/toast-provider';

/** Renames and deletes a document; a deletion can be taken back from the message that tells it. */
export function useChangeLibrary({ id, title }: Pick<DocumentSummary, 'id' | 'title'>) {
  const router = useRouter();
  const { t } = useLanguage();
  const toast = useToast();
  const failureText = useFailureText();
  const path = `/api/documents/${id}`;

  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
      router.refresh();
      return true;
    } catch (thrown) {
      toast({ text: failureText(thrown) });
      return false;
    }
  };
  const restore = () => attempt(() => request(`${path}/restore`, { method: 'POST' }));
  return {
    async rename(newTitle: string) {
      await request(path, { method: 'PATCH', json: { title: newTitle } });
      router.refresh();
    },
    async remove() {
      if (!(await attempt(() => request(path, { method: 'DELETE' })))) return;
      const action = { label: t('site.undo'), run: () => void restore() };
      toast({ text: t('library.list.deleted', { title }), action });
    },
  };
}
