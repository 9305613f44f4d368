import { Held } from '#components/figures/held';
import { problem } from '#lib/http/problem';
import { loadDataset } from '#lib/dataset/load-dataset';

export default function Page() {
  return <Held release={loadDataset().release.id} title={problem.title} />;
}
