import { browserOfThisMachine } from './browser/browser-of-this-machine';
import { endChildrenWithUs } from './run/child';

endChildrenWithUs(() => 130);
try {
  console.log(await browserOfThisMachine());
} catch (reason) {
  console.error(`browser: ${reason instanceof Error ? reason.message : reason}`);
  process.exit(1);
}
