import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const SETTINGS = 'project.inlang/settings.json';

/**
 * Lets every room's `texts/` folder take part in the compiled texts.
 *
 * A room adds itself by having `texts/fi.json`; nobody edits a central list, so two rooms that
 * grow at the same time do not collide.
 *
 * @returns the rooms' patterns, in the order that they are merged
 */
export function gatherTexts(root = '.'): string[] {
	const patterns = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('texts/fi.json'))
		.map((path) => `./src/${path.replaceAll('\\', '/').replace(/fi\.json$/, '{locale}.json')}`)
		.sort();
	const before = readFileSync(`${root}/${SETTINGS}`, 'utf8');
	const settings = JSON.parse(before);
	settings['plugin.inlang.messageFormat'].pathPattern = patterns;
	const after = `${JSON.stringify(settings, null, '\t')}\n`;
	if (after !== before) writeFileSync(`${root}/${SETTINGS}`, after);
	return patterns;
}
