import { scaleOf } from '#lib/charts/scale';

export const scale = scaleOf;
