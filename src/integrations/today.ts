/** The day it is where the editor sits, as `2026-11-21`: what the checks are told at the edge, so that they stay the same for the same day. */
export const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};
