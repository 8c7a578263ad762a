// The one way in, for any Node from 20 on: install what the lock file asks for, then run the pinned Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = 'start', ...rest] = process.argv.slice(2);
process.chdir(project);

install();
const node = pinnedNode();
if (command === 'start' || command === 'test' || command === 'bench') build();
const scripts = {
	start: ['src/lib/cli/main.ts', 'start', ...rest],
	accord: ['src/lib/cli/main.ts', ...rest],
	test: ['scripts/test.ts', ...rest],
	bench: ['scripts/bench/main.ts', ...rest]
};
run(scripts[command] ?? stop(`There is no command “${command}”.`));

function install() {
	const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	const stamp = join('node_modules', '.installed');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
	console.error(
		'Installing what Accord is built from. This happens once, and takes a minute or two.'
	);
	must(
		spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
			stdio: ['ignore', 2, 2],
			shell: process.platform === 'win32'
		}),
		'npm ci'
	);
	writeFileSync(stamp, lock);
}

// Not by way of node_modules/.bin: npm 10 doesn't link this one there.
function pinnedNode() {
	const windows = process.platform === 'win32';
	const folder = join(
		'node_modules',
		`node-${windows ? 'win' : process.platform}-${process.arch}`,
		'bin'
	);
	const pinned = join(project, folder, windows ? 'node.exe' : 'node');
	if (existsSync(pinned)) return pinned;
	if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
	return stop(
		'Accord runs on Node 24, and no build of it for this machine came with the packages. Please install Node 24 from nodejs.org and try again.'
	);
}

function build() {
	const stamp = join('build', '.built');
	const sources = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];
	if (existsSync(stamp) && statSync(stamp).mtimeMs > Math.max(...sources.map(newest))) return;
	console.error('Building the pages.');
	const vite = join('node_modules', 'vite', 'bin', 'vite.js');
	const built = spawnSync(node, [vite, 'build', '--logLevel', 'error'], { encoding: 'utf8' });
	if (built.status !== 0) console.error(`${built.stdout}\n${built.stderr}`);
	must(built, 'Building the pages');
	writeFileSync(stamp, '');
}

function newest(path) {
	const stats = statSync(path);
	if (!stats.isDirectory()) return stats.mtimeMs;
	return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function run(args) {
	const folders = [dirname(node), join(project, 'node_modules', '.bin'), process.env.PATH];
	const env = { ...process.env, PATH: folders.join(delimiter) };
	const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], {
		stdio: 'inherit',
		env
	});
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
		process.on(signal, () => child.kill(signal));
	endWithParent(child);
	child.on('exit', (code, signal) =>
		signal ? process.kill(process.pid, 'SIGKILL') : process.exit(code ?? 1)
	);
}

// Whoever stops only npm leaves us without a parent: then nobody is there to serve for.
function endWithParent(child) {
	const parent = process.ppid;
	setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
}

function must(result, what) {
	if (result.status !== 0) stop(`${what} did not succeed; its own message is above.`);
}

function stop(message) {
	console.error(message);
	process.exit(2);
}
