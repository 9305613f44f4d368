/** Under this many published places a prison is small (DESIGN §7). */
export const SMALL_BELOW = 60;
