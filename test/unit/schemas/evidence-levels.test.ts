import { expect, it } from 'vitest';
import { evidenceLevels, studyKinds } from '../../../src/schemas/kilde.ts';

it('a reader finds every kind of source on the scale, once', () => {
  expect(evidenceLevels.flatMap(({ kinds }) => kinds).toSorted()).toEqual(Object.keys(studyKinds).toSorted());
});
