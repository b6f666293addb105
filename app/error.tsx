'use client';

import { PageError } from '@/lib/ui/site/page-error';

export default PageError;
