import { type ListedModel, listModels } from '@/lib/translate/models';
import type { Terminal } from '../terminal';

/** `muwazi models`: one line a model, then what it is. */
export async function showModels({ locale, say, stdout }: Terminal): Promise<void> {
  for (const model of await listModels()) {
    const standing = [
      ...(model.isDefault ? [say('modelDefault')] : []),
      ...(model.isHere ? [] : [say('modelNotHere')]),
    ];
    const facts = [model.licence, ...size(model), ...quality(model), ...standing];
    stdout.write(`${model.name}  ${facts.join(' · ')}\n  ${model.description[locale]}\n`);
  }
}

function size({ bytes }: ListedModel): string[] {
  return bytes === null ? [] : [`${(bytes / 1_000_000).toFixed(1)} MB`];
}

function quality({ quality }: ListedModel): string[] {
  if (!quality) return [];
  const figures = [
    ...(quality.chrf === null ? [] : [`chrF ${quality.chrf.toFixed(1)}`]),
    ...(quality.bleu === null ? [] : [`BLEU ${quality.bleu.toFixed(1)}`]),
  ];
  return [`${figures.join(', ')} (${quality.testSet})`];
}
