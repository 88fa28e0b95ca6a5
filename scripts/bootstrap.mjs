// `npm start` and `npm test` on a fresh clone: this file has no dependency and runs on Node 20. It installs what the
// lock file says when it is not there, then hands over to scripts/<name>.ts, run by the Node 24 that npm installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const projectNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
const oldestNode = 20;

/** Says one thing in both languages and ends with an error. */
function fail(english, french) {
  console.error(`\n✗ ${english}\n✗ ${french}`);
  process.exit(1);
}

/** The `packages` of a lock file, or nothing when it cannot be read as one: then npm is asked to install again. */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Why the dependencies have to be installed, or nothing when node_modules is what package-lock.json says. */
function reasonToInstall() {
  // npm writes what it has really installed into this hidden lock file: reading both costs a few milliseconds.
  const installed = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  if (wanted === undefined) fail('package-lock.json cannot be read.', 'package-lock.json est illisible.');
  if (installed === undefined) return 'node_modules is missing';
  for (const [path, { version, optional, devOptional }] of Object.entries(wanted)) {
    const found = installed[path];
    // Optional packages of other systems are in the lock file only.
    if (path === '' || (found === undefined && (optional || devOptional))) continue;
    if (found?.version !== version) return `${path} is not at ${version}`;
  }
  return existsSync(projectNode) ? undefined : 'the Node of the project is missing';
}

function install(reason) {
  console.log(`▸ Installing the dependencies (${reason}): npm ci`);
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  if (status !== 0) {
    fail(
      `npm ci failed (${error?.message ?? `exit code ${status}`}). Check that the npm registry can be reached and try again.`,
      `npm ci a échoué (${error?.message ?? `code ${status}`}). Vérifiez que le registre npm est joignable et relancez.`,
    );
  }
  if (!existsSync(projectNode)) {
    fail(
      'npm ci did not install Node 24: the install script of the package "node" must be allowed to run (no ignore-scripts).',
      "npm ci n'a pas installé Node 24 : le script d'installation du paquet « node » doit pouvoir s'exécuter (sans ignore-scripts).",
    );
  }
}

/** npm ends the shell that it runs scripts in, and some shells do not pass that on: nothing may go on without them. */
function endWithParent(child) {
  const parent = process.ppid;
  const look = () => process.ppid !== parent && child.kill('SIGTERM');
  setInterval(look, 500).unref();
}

/** Runs scripts/<name>.ts; the signals that reach this process reach it too, and its end is this process's end. */
function handOver(name, args) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  const child = spawn(projectNode, [join(root, 'scripts', `${name}.ts`), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event !== undefined) endWithParent(child);
  child.on('error', (error) => fail(`Cannot run ${projectNode}: ${error.message}`, `Échec : ${error.message}`));
  child.on('exit', (code) => process.exit(code ?? 1));
}

const [name, ...args] = process.argv.slice(2);
if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  fail(
    `Node ${oldestNode} or later is needed; this is Node ${process.versions.node}.`,
    `Node ${oldestNode} ou plus récent est nécessaire ; ici Node ${process.versions.node}.`,
  );
}
if (name !== 'start' && name !== 'test') fail('Say what to run: start or test.', 'Indiquez « start » ou « test ».');
const reason = reasonToInstall();
if (reason !== undefined) install(reason);
handOver(name, args);
