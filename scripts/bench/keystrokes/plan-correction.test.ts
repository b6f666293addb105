import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planCorrection } from './plan-correction';

it('edits a sentence of which little is wrong', () => {
  const plan = planCorrection(
    'The minister open a hospital today.',
    'The minister opened a hospital.',
  );
  expect(plan).toEqual({
    way: 'edit',
    changes: [
      { start: 13, end: 17, text: 'opened' },
      { start: 28, end: 34, text: '' },
    ],
  });
});

it('writes on from the first wrong letter where little is right', () => {
  expect(planCorrection('The man of a sea were it.', 'The moon rises late.')).toEqual({
    way: 'rewrite',
    from: 5,
  });
});

it('comes to the reference, whatever the two texts are', () => {
  const text = fc
    .array(fc.constantFrom('the', 'old', 'sea', ',', '.', 'said'), { maxLength: 12 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (machine, reference) => {
      expect(carriedOut(machine, reference)).toBe(reference);
    }),
  );
});

function carriedOut(machine: string, reference: string): string {
  const plan = planCorrection(machine, reference);
  if (plan.way === 'none') return machine;
  if (plan.way === 'rewrite') return machine.slice(0, plan.from) + reference.slice(plan.from);
  let result = '';
  let place = 0;
  for (const { start, end, text } of plan.changes) {
    result += machine.slice(place, start) + text;
    place = end;
  }
  return result + machine.slice(place);
}
