export type LockedPackage = {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** A package for another system that `npm install` left out, because the registry it asked does not hold it. */
export type Missing = { readonly name: string; readonly version: string; readonly dev: boolean };

/** Looks where Node would: in the parent's own folder, then upwards. */
function isLocked(packages: LockedPackages, parent: string, name: string): boolean {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[place] !== undefined) return true;
    if (folder === '') return false;
  }
}

/** Optional packages that the lock file must name and does not: `npm ci` refuses such a lock file everywhere. */
export function missingPackages(packages: LockedPackages): readonly Missing[] {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(packages, parent, name))
      .map(([name, range]) => ({ name, version: range.replace(/^[\^~]/, ''), dev })),
  );
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
/** How such packages name a processor, and how npm does. */
const PROCESSORS: Readonly<Record<string, string>> = {
  arm64: 'arm64',
  x64: 'x64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
};

/**
 * The lock file's entry, by the package's own name: `@next/swc-win32-x64-msvc` is for Windows on x64. It has no checksum:
 * that is known to registries only, and the system it is for asks one.
 */
export function entryFor({ name, version, dev }: Missing): Readonly<Record<string, unknown>> {
  const words = name.split(/[-/]/);
  const os = words.filter((word) => SYSTEMS.includes(word));
  const cpu = words.flatMap((word) => PROCESSORS[word] ?? []);
  if (cpu.length === 0)
    throw new Error(`${name}: no processor in its name: add it to scripts/lock/platform-packages.ts`);
  const libc = words.some((word) => word.startsWith('musl')) ? { libc: ['musl'] } : {};
  return { version, cpu, ...(dev ? { dev } : {}), ...libc, optional: true, ...(os.length > 0 ? { os } : {}) };
}
