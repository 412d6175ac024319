import { afterEach, expect, it, vi } from 'vitest';
import { today } from '../../../src/integrations/today.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('an editor is told of what is past by the day on their own clock', () => {
  vi.useFakeTimers({ now: new Date(2026, 0, 2, 23, 59) });
  expect(today()).toBe('2026-01-02');
  vi.setSystemTime(new Date(2027, 10, 21, 0, 1));
  expect(today()).toBe('2027-11-21');
});
