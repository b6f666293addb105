import Link from 'next/link';
import { translatorFor } from '@/lib/i18n';
import { FailurePage, requestPreferences } from '@/lib/ui/site';

export default async function NotFound() {
  const t = translatorFor((await requestPreferences()).locale);
  return (
    <FailurePage title={t('failure.notFoundTitle')} text={t('failure.notFound')}>
      <Link href="/" className="font-medium text-accent underline underline-offset-4">
        {t('failure.back')}
      </Link>
    </FailurePage>
  );
}
