import type { Translator } from '@/lib/i18n';
import type { Edit } from '../editing/undo-stack';
import { isStructureCommand } from '../structure/structure-command';

/** Names of commands (lib/document/edit), by what a person calls them. */
const CUTS = {
  'split-segment': 'split',
  'merge-segments': 'merge-next',
  'split-block': 'split-block',
  'merge-blocks': 'merge-block',
  'move-boundary': 'boundary',
  'add-segment': 'add',
  'remove-segment': 'remove',
} as const;

/** What a step did, in the reader's words. */
export function describeStep({ cut, changes, kind }: Edit, t: Translator): string {
  if (cut) {
    const name = Object.entries(CUTS).find(([command]) => command === cut.name)?.[1];
    return name && isStructureCommand(name) ? t(`document.steps.${name}`) : cut.name;
  }
  const [first] = changes;
  if (changes.length > 1) return t('document.steps.several', { count: changes.length });
  if (first?.after.state === 'reviewed') return t('document.steps.reviewed');
  if (first?.after.state === 'machine') return t('document.steps.machine');
  return t(kind === 'typing' ? 'document.steps.typed' : 'document.steps.changed');
}
