import { expect, it } from 'vitest';
import { replaceUnknownMarks } from './replace-unknown-marks';
import { Vocabulary } from './vocabulary';

function replacing(...pieces: string[]): (text: string) => string {
  const ids = ['</s>', '<unk>', ...pieces].map((piece, id) => [piece, id]);
  return replaceUnknownMarks(new Vocabulary(JSON.stringify(Object.fromEntries(ids))));
}

it('writes plainer marks for those a model has not seen, and no others', () => {
  expect(replacing('"')('قال «نعم» ثم “لا” – وذهب')).toBe('قال "نعم" ثم "لا" – وذهب');
  expect(replacing('\u2581"', '«', '\u2581-')('«نعم” – لا')).toBe('«نعم" - لا');
  expect(replacing('ن')('قال «نعم»')).toBe('قال «نعم»');
});
