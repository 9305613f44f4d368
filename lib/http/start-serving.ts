import { dataset } from '#lib/dataset/load-dataset';
import { restateRequests } from './raw-request';

/** Before the first request: without its dataset the server serves nothing, and says how to rebuild it. */
export function startServing(): void {
  try {
    dataset();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
  restateRequests();
}
