// refused by style/noRestrictedImports
import { useState } from 'react';

export const state = useState;
