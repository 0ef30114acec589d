import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import DataTable from './DataTable.svelte';
import DotPlot from './DotPlot.svelte';
import StackedBars from './StackedBars.svelte';
import SummaryList from './SummaryList.svelte';
import Timeline from './Timeline.svelte';
import TrendLine from './TrendLine.svelte';
import { rendered } from './rendered.ts';

describe('DataTable', () => {
	const table = rendered(DataTable, {
		caption: 'Vastaajat',
		columns: [
			{ key: 'unit', label: 'Asema' },
			{ key: 'share', label: 'Osuus', numeric: true }
		],
		rows: [
			{ unit: 'Keskusta', share: '80 %' },
			{ unit: 'Rantakylä', share: null },
			{ unit: 'Pohjoinen', share: 0 }
		],
		rowHeader: 'unit',
		emptyText: 'liian vähän'
	});

	it('can be scrolled with a keyboard, and its frame has a name', () => {
		const frame = table.one('div', { role: 'region' });
		expect(frame.get('tabindex')).toBe('0');
		expect(table.byId(frame.get('aria-labelledby')!).text).toBe('Vastaajat');
	});

	it('tells which cells are headings', () => {
		expect(table.all('th', { scope: 'col' }).map(({ text }) => text)).toEqual(['Asema', 'Osuus']);
		expect(table.all('th', { scope: 'row' }).map(({ text }) => text)).toEqual([
			'Keskusta',
			'Rantakylä',
			'Pohjoinen'
		]);
	});

	it('says a missing value in words and does not take zero for missing', () => {
		expect(table.all('td').map(({ text }) => text)).toEqual(['80 %', 'liian vähän', '0']);
	});
});

const share = (value: number) => `${Math.round(value * 100)} %`;

describe('charts', () => {
	const charts = {
		bars: rendered(StackedBars, {
			title: 'Kuulluksi',
			summary: 'Neljä viidestä tuli kuulluksi.',
			rows: [
				{
					label: '2026',
					parts: [
						{ label: 'eri', value: 0.04, tone: 1 },
						{ label: 'samaa', value: 0.96, tone: 5 }
					]
				}
			],
			legend: [
				{ tone: 1, label: 'eri' },
				{ tone: 5, label: 'samaa' }
			]
		}),
		trend: rendered(TrendLine, {
			title: 'Kuulluksi',
			summary: 'Neljä viidestä tuli kuulluksi.',
			points: [
				{ label: '1', value: 0.5 },
				{ label: '2', value: null },
				{ label: '3', value: 0.8 }
			],
			format: share,
			max: 1
		}),
		dots: rendered(DotPlot, {
			title: 'Kuulluksi',
			summary: 'Neljä viidestä tuli kuulluksi.',
			rows: [
				{ label: 'A', value: 0.8, low: 0.7, high: 0.9, current: true },
				{ label: 'B', value: null }
			],
			format: share,
			max: 1,
			withheldText: 'liian vähän'
		})
	};

	it.each(Object.entries(charts))('%s is said in words to those who do not see it', (_, chart) => {
		const picture = chart.one('div', { role: 'img' });
		expect(picture.get('aria-label')).toBe('Neljä viidestä tuli kuulluksi.');
		expect(chart.one('h2').text).toBe('Kuulluksi');
	});

	it.each(Object.entries(charts))('%s has no place that is not a number', (_, chart) => {
		expect(chart.html).not.toMatch(/NaN|undefined|Infinity/);
	});

	it('writes a withheld value in words and draws no dot for it', () => {
		expect(charts.dots.all('circle')).toHaveLength(1);
		expect(charts.dots.html).toContain('liian vähän');
	});

	it('writes out the last value of a trend', () => {
		expect(charts.trend.all('text', { class: 'strong halo' }).map(({ text }) => text)).toEqual([
			'80 %'
		]);
	});
});

it('keeps the language of each part', () => {
	const list = rendered(SummaryList, { rows: [{ label: 'Respons', value: 'Hej', lang: 'sv' }] });
	expect(list.one('span', { lang: 'sv' }).text).toBe('Hej');
	const line = rendered(Timeline, {
		items: [{ when: '1.1.2026', title: 'Tuli', text: 'Hej', lang: 'sv' }]
	});
	expect(line.one('p', { lang: 'sv' }).text).toBe('Hej');
});

describe('weight of the style sheets, in bytes as sent', () => {
	const weigh = async (file: string) => {
		const made = await build({
			configFile: false,
			root: import.meta.dirname,
			logLevel: 'error',
			publicDir: false,
			build: {
				write: false,
				target: 'es2022',
				rollupOptions: { input: `${import.meta.dirname}/${file}` }
			}
		});
		const { output } = made as unknown as { output: { fileName: string; source?: string }[] };
		const sheet = output.find(({ fileName }) => fileName.endsWith('.css'));
		return gzipSync(sheet!.source!, { level: 9 }).length;
	};

	it('a public page loads at most 14 kB', async () => {
		const base = await weigh('app.css');
		const charts = await weigh('charts.css');
		expect(base).toBeGreaterThan(2000);
		expect(base + charts).toBeLessThan(14 * 1024);
	}, 60_000);
});
