// refused by style/noRestrictedImports
import { Held } from '../held';

export const Page = () => <Held />;
