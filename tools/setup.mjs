// Runs before everything else, on whatever Node the machine has, without dependencies: installs
// exactly what the lock file says, once. The rest runs on the Node that was installed here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
	console.error(
		`Node ${process.versions.node} is too old. Install Node 20 or newer and try again.`
	);
	process.exit(1);
}

const stamp = join(root, 'node_modules', '.kuultu-installed');
const wanted = createHash('sha256')
	.update(readFileSync(join(root, 'package-lock.json')))
	.digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
	const began = Date.now();
	console.log('Installing what Kuultu needs …');
	const npm = process.env.npm_execpath;
	const args = ['ci', '--loglevel=error'];
	const run = npm
		? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
		: spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: true });
	if (run.status !== 0) {
		console.error('Installing failed. The lines above say why; then run the same command again.');
		process.exit(run.status ?? 1);
	}
	writeFileSync(stamp, wanted);
	console.log(`Installed in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
