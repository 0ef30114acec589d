import { describe, expect, it } from 'vitest';
import { pageOfForm, unsentIn } from './unsent.ts';

const sent = (fields: Record<string, string>, type = 'application/x-www-form-urlencoded') => {
	const body = `${new URLSearchParams(fields)}`;
	const headers = { 'content-type': type, 'content-length': String(body.length) };
	return new Request('http://here/tyo', { method: 'POST', headers, body });
};

describe('what had been written when the session ended', () => {
	it('is the words of people, not what a form says of itself', async () => {
		const request = sent({
			version: '3',
			event: '12',
			person: crypto.randomUUID(),
			dueOn: '2026-11-30',
			channel: 'web',
			text: 'Kiitos.\r\nKorjaamme <b>sen</b>.',
			note: 'Soitettu.',
			'title.fi': 'Selkeät kirjeet'
		});
		expect(await unsentIn(request)).toEqual([
			'Kiitos.\nKorjaamme <b>sen</b>.',
			'Soitettu.',
			'Selkeät kirjeet'
		]);
		// Whoever handles the request can still read it.
		expect((await request.formData()).get('note')).toBe('Soitettu.');
	});

	it('never has a password or a code in it', async () => {
		const words = 'Lumi sataa hiljaa 47';
		const names = ['password', 'newPassword', 'again', 'code', 'salasana', 'koodi', 'token'];
		expect(await unsentIn(sent(Object.fromEntries(names.map((name) => [name, words]))))).toEqual(
			[]
		);
	});

	it('is nothing where so much was sent that only a flood could be', async () => {
		expect(await unsentIn(sent({ text: 'Hei sinä ä'.repeat(10_000) }))).toEqual([]);
	});

	it('is nothing where the body is no ordinary form, or was read already', async () => {
		expect(await unsentIn(sent({ text: 'Hei sinä' }, 'application/json'))).toEqual([]);
		const read = sent({ text: 'Hei sinä' });
		await read.text();
		expect(await unsentIn(read)).toEqual([]);
	});

	it('leads back to the page, with its filters and without the action', () => {
		expect(pageOfForm(new URL('http://here/sv/tyo/saapuneet/1?/vastaa&view=late&q=a+b'))).toBe(
			'/sv/tyo/saapuneet/1?view=late&q=a+b'
		);
		expect(pageOfForm(new URL('http://here/tyo/lupaukset/uusi'))).toBe('/tyo/lupaukset/uusi');
	});
});
