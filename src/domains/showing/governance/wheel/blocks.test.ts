import { describe, expect, it } from 'vitest';
import { locales } from '#platform/i18n/locale.ts';
import { readingIn } from '#platform/i18n/reading.server.ts';
import { rendered } from '#ui/rendered.ts';
import BlockPage from './BlockPage.svelte';
import WheelPage from './WheelPage.svelte';
import { blocks, findBlock, sectors } from './blocks.ts';

describe('the framework', () => {
	it('has twelve blocks, four in each sector, each with an address of its own', () => {
		expect(blocks.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
		for (const sector of sectors) {
			expect(blocks.filter((block) => block.sector === sector)).toHaveLength(4);
		}
		expect(new Set(blocks.map(({ slug }) => slug)).size).toBe(12);
		for (const block of blocks) expect(findBlock(block.slug)).toBe(block);
		for (const slug of ['', 'constructor', '1', 'Palaute']) expect(findBlock(slug)).toBeUndefined();
	});

	it('says in every language what each means and what is coming, in its own words', () => {
		for (const block of blocks) {
			const said = locales.map((locale) =>
				readingIn(locale, () => [block.name(), block.short(), block.means(), block.later()])
			);
			for (const words of said.flat()) expect(words.length).toBeGreaterThan(2);
			const [fi, sv, en, easy] = said.map((words) => words[2]);
			expect(new Set([fi, sv, en, easy]).size, block.slug).toBe(4);
		}
	});
});

describe('the wheel’s page', () => {
	it('links every block twice: from the picture and from the list', () => {
		const page = rendered(WheelPage, { county: 'Alue', locale: 'sv' });
		for (const block of blocks) {
			const links = page.all('a', { href: `/sv/osallisuus/${block.slug}` });
			expect(links, block.slug).toHaveLength(2);
			expect(links[0]?.get('aria-label')).toContain(`${block.no}. `);
		}
		expect(page.all('h1')).toHaveLength(1);
		expect(page.html).not.toContain('style=');
	});

	it('shows of a block what exists, or says that nothing does and where to go instead', () => {
		for (const block of blocks) {
			const page = rendered(BlockPage, { block, county: 'Alue', locale: 'fi' });
			expect(page.one('h1').text).toBe(block.name());
			for (const { path } of block.now)
				expect(page.all('a', { href: path }).length).toBeGreaterThan(0);
			if (block.now.length === 0) expect(page.all('a', { href: '/kerro' })).toHaveLength(1);
			expect(page.all('a', { 'aria-current': 'page' })).toHaveLength(1);
			expect(page.one('a', { rel: 'next' }).get('href')).toMatch(/^\/osallisuus\/[a-z]/);
		}
	});
});
