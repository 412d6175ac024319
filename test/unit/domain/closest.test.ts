import { describe, expect, it } from 'vitest';
import { closest } from '../../../src/domain/closest.ts';

describe('an author who misspells a name is shown', () => {
  it.each([
    ['the one with a letter more', 'supervison', ['supervision', 'rekruttering'], 'supervision'],
    ['the one with another letter', 'repper-2014', ['repper-2013', 'hansson-2015'], 'repper-2013'],
    ['the one with two letters swapped', 'rekrutteirng', ['rekruttering', 'kompetencer'], 'rekruttering'],
    ['the nearest of several', 'titel', ['tiltag', 'title', 'tid'], 'title'],
    ['the one with an author more', 'korsbek-2016', ['hansson-2015', 'korsbek-petersen-2016'], 'korsbek-petersen-2016'],
    ['the one with an author more and a letter off', 'korsbaek-2016', ['hansson-2015', 'korsbek-petersen-2016'], 'korsbek-petersen-2016'],
    ['the one with an author less', 'repper-aldridge-2013', ['repper-2013', 'bassuk-2016'], 'repper-2013'],
  ])('%s', (_, word, candidates, expected) => {
    expect(closest(word, candidates)).toBe(expected);
  });
});

describe('an author is shown no name', () => {
  it.each([
    ['when none is like it', 'hansson-2015', ['repper-2013', 'legere']],
    ['when only the year is the same', 'gillard-2013', ['repper-2013-b']],
    ['when there is none', 'repper-2013', []],
  ])('%s', (_, word, candidates) => {
    expect(closest(word, candidates)).toBeUndefined();
  });
});
