// refused by style/noRestrictedImports
import { Overview } from '#app/overview';

export const Held = () => <Overview />;
