/**
 * More than any count of people, places or posts of one country's prisons that a reader may enter: twice the 89,446 held in
 * France on 1 July 2026 and more. What is above is a slip of the finger.
 */
export const LARGEST_COUNT = 200_000;

/** Can this number count people, places or posts? Whole, from 0 to `LARGEST_COUNT`. */
export const isPlausibleCount = (amount: number): boolean =>
  Number.isInteger(amount) && amount >= 0 && amount <= LARGEST_COUNT;
