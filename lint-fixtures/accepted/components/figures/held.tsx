import { decimal } from '#lib/format/number';
import { scaleOf } from '#lib/charts/scale';
import { useState } from 'react';

export const Held = () => <p>{decimal(useState(scaleOf(1))[0], 'fr', { decimals: 0 })}</p>;
