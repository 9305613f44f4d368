import type { ChildProcess } from 'node:child_process';

/** Asked for so, since the bundler takes the script of a `fork` it sees for a module, and looks for it where it is not. */
const { fork } = process.getBuiltinModule('node:child_process');

/** Under the folder the server was started in, which is also the process's own. */
const SCRIPT = 'app/social/rasteriser.mjs';
const FILES = [
  'node_modules/@resvg/resvg-wasm/index_bg.wasm',
  ...['sans-400', 'sans-600', 'serif-600'].map((face) => `app/fonts/surnombre-${face}.ttf`),
];
/** Optimised at once: half the memory, and each picture twice as fast. */
const FLAGS = ['--no-liftoff', '--max-old-space-size=64'];
/** In milliseconds: how long it is kept for a next picture, and how long one may take. */
const IDLE = 20_000;
const LONGEST = 20_000;

let running: ChildProcess | undefined;
let idle: NodeJS.Timeout | undefined;

/** What it says next; throws when it ends, or says nothing for too long, and another will be started for the next picture. */
function nextWord(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(late);
      if (running === child) running = undefined;
      child.kill();
      reject(new Error(`the rasteriser ${why}`));
    };
    const ended = () => fail('ended');
    const late = setTimeout(() => fail('took too long'), LONGEST);
    child.once('exit', ended);
    child.once('message', (word) => {
      clearTimeout(late);
      child.off('exit', ended);
      resolve(word);
    });
  });
}

/** Apart from the server, which neither waits for it nor keeps its memory; it ends with the server. */
async function started(): Promise<ChildProcess> {
  const child = fork(SCRIPT, FILES, {
    execArgv: FLAGS,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.on('error', () => child.kill());
  await nextWord(child);
  return child;
}

/** An SVG text as PNG, in the fonts of app/fonts and no others. To be asked for one at a time. */
export async function rasterised(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  clearTimeout(idle);
  running ??= await started();
  const child = running;
  const answer = nextWord(child);
  child.send(svg);
  const png = await answer;
  if (!(png instanceof Uint8Array)) throw new Error('the rasteriser answered with no picture');
  idle = setTimeout(() => {
    running = undefined;
    child.kill();
  }, IDLE);
  idle.unref();
  return new Uint8Array(png);
}
