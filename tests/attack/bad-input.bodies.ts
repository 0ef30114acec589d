import { gzipSync } from 'node:zlib';
import type { Fields, Request } from './http.ts';
import { encoded } from './http.ts';

/** A body that no browser would send, with what its sender says that it is. */
export type OddBody = { what: string; type?: string; body: string | Buffer } & Pick<
	Request,
	'headers' | 'chunked'
>;

const form = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data; boundary=raja';

const partOf = (name: string, value: string, more = ''): string =>
	`--raja\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;

const parts = (fields: Fields): string =>
	Object.entries(fields)
		.flatMap(([name, value]) => [value].flat().map((one) => partOf(name, one)))
		.join('');

/** Names that would reach into what every object inherits, if fields were ever merged by name. */
const inherited = [
	'__proto__',
	'__proto__.polluted',
	'__proto__[polluted]',
	'constructor.prototype.polluted',
	'constructor[prototype][polluted]',
	'prototype',
	'toString',
	'hasOwnProperty',
	'then'
];

/**
 * The same fields, sent in every way that is not how a form is sent.
 *
 * @param fields what the door would take if it were sent well
 */
export function oddBodies(fields: Fields): OddBody[] {
	const good = encoded(fields);
	const names = Object.keys(fields);
	const first = names[0] ?? 'text';
	const whole = `${parts(fields)}--raja--\r\n`;
	const each = (of: (name: string) => string) => names.map(of).join('&');
	const quoted = (name: string) => encodeURIComponent(name);
	return [
		{ what: 'nothing', type: form, body: '' },
		{ what: 'only signs', type: form, body: '&&&===&=&%&%%=%' },
		{ what: 'half an escape', type: form, body: each((name) => `${quoted(name)}=%`) },
		{ what: 'no UTF-8', type: form, body: each((name) => `${quoted(name)}=%ff%fe%c0%af`) },
		{
			what: 'half letters',
			type: form,
			body: each((name) => `${quoted(name)}=%ed%a0%80%ed%b0%80`)
		},
		{ what: 'NULs', type: form, body: each((name) => `${quoted(name)}=%00a%00`) },
		{
			what: 'raw bytes',
			type: form,
			body: Buffer.from([0, 255, 254, 61, 192, 175, 38, 61, 0, 128])
		},
		{
			what: 'Latin-1',
			type: `${form}; charset=iso-8859-1`,
			body: Buffer.from(`${first}=\xe4\xf6`, 'latin1')
		},
		{ what: 'UTF-16', type: `${form}; charset=utf-16`, body: Buffer.from(good, 'utf16le') },
		{ what: 'each field twice', type: form, body: `${good}&${good}` },
		{ what: 'lists', type: form, body: each((name) => `${quoted(name)}[]=a&${quoted(name)}[]=b`) },
		{ what: 'objects', type: form, body: each((name) => `${quoted(name)}[a][b]=c`) },
		{ what: 'no values', type: form, body: each(quoted) },
		{ what: 'names in capitals', type: form, body: good.toUpperCase() },
		{
			what: 'inherited names',
			type: form,
			body: inherited.map((name) => `${quoted(name)}=1`).join('&')
		},
		{
			what: 'inherited names besides',
			type: form,
			body: `${good}&${inherited.map((name) => `${quoted(name)}=1`).join('&')}`
		},
		{
			what: 'inherited names inside',
			type: form,
			body: each((name) => `${quoted(name)}.__proto__=1&${quoted(name)}.constructor=2`)
		},
		{
			what: 'thousands of fields',
			type: form,
			body: Array.from({ length: 12_000 }, (_, at) => `k${at}=1`).join('&')
		},
		{ what: 'one field thousands of times', type: form, body: `${quoted(first)}=1&`.repeat(8000) },
		{ what: 'a name without an end', type: form, body: `${'n'.repeat(100_000)}=1` },
		{ what: 'parts that never end', type: multipart, body: parts(fields) },
		{ what: 'parts cut off', type: multipart, body: whole.slice(0, whole.length / 2) },
		{ what: 'parts without a boundary', type: 'multipart/form-data', body: whole },
		{ what: 'parts with another boundary', type: 'multipart/form-data; boundary=muu', body: whole },
		{ what: 'an empty boundary', type: 'multipart/form-data; boundary=', body: whole },
		{ what: 'only a boundary', type: multipart, body: '--raja' },
		{ what: 'an end before a beginning', type: multipart, body: `--raja--\r\n${whole}` },
		{
			what: 'files where words belong',
			type: multipart,
			body: `${names.map((name) => partOf(name, '<svg onload=alert(1)>', '; filename="../../x.svg"')).join('')}--raja--\r\n`
		},
		{
			what: 'hostile file names',
			type: multipart,
			body: `${partOf('file', 'a;b', '; filename="..\\..\\x\0.csv"')}${partOf('file', 'x', "; filename*=UTF-8''%2e%2e%2fx")}--raja--\r\n`
		},
		{ what: 'parts without names', type: multipart, body: '--raja\r\n\r\nx\r\n--raja--\r\n' },
		{
			what: 'thousands of parts',
			type: multipart,
			body: `${Array.from({ length: 2000 }, (_, at) => partOf(`k${at}`, '1')).join('')}--raja--\r\n`
		},
		{ what: 'JSON', type: 'application/json', body: JSON.stringify(fields) },
		{ what: 'deep JSON', type: 'application/json', body: '['.repeat(20_000) },
		{ what: 'a form that says it is JSON', type: 'application/json', body: good },
		{
			what: 'XML',
			type: 'text/xml',
			body: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
		},
		{ what: 'plain text', type: 'text/plain', body: good },
		{ what: 'no kind', type: undefined, body: good },
		{ what: 'no such kind', type: 'a/b/c; ;=', body: good },
		{
			what: 'pressed together',
			type: form,
			body: gzipSync(good),
			headers: { 'content-encoding': 'gzip' }
		},
		{ what: 'without a length', type: form, body: good, chunked: true },
		{
			what: 'the framework’s own form',
			type: 'application/x-sveltekit-formdata',
			body: 'AAAAAAAAAAAA'
		}
	];
}

/** Headers that are allowed on the wire and that nothing good comes from. */
export const oddHeaders: Record<string, string>[] = [
	...['user-agent', 'referer', 'accept-language', 'accept', 'cookie', 'x-forwarded-for'].flatMap(
		(name) =>
			[
				'',
				`' or 1=1 --`,
				'<script>alert(1)</script>',
				'%00%ff',
				'\u00e4\u00ff\u0080',
				'a'.repeat(8000),
				'__proto__',
				'fi;q=NaN,*;q=-1,,;;'
			].map((value) => ({ [name]: value }))
	),
	...[
		'better-auth.session_token=',
		'better-auth.session_token=%',
		'better-auth.session_token=%00.%00',
		`better-auth.session_token=${'a'.repeat(6000)}`,
		'__Secure-better-auth.session_token=a.b; better-auth.session_token=a.b',
		'better-auth.session_data=eyJhIjoxfQ',
		'=; ;;=a; a',
		'__proto__=1; constructor=2',
		Array.from({ length: 300 }, (_, at) => `c${at}=1`).join('; ')
	].map((cookie) => ({ cookie })),
	...[
		'::1',
		'::ffff:192.0.2.1',
		'999.999.999.999',
		'unknown, unknown',
		'192.0.2.1:8080',
		'[2001:db8::1]:80',
		','.repeat(2000)
	].map((place) => ({ 'x-forwarded-for': place })),
	{ host: '' },
	{ host: 'evil.example' },
	{ host: 'a'.repeat(3000) },
	{ host: '<b>' },
	{ host: 'localhost:99999' },
	{ 'x-kuultu-version': '-1' },
	{ 'x-kuultu-version': 'NaN' },
	{ 'x-kuultu-protocol': 'javascript' },
	{ 'x-kuultu-host': '//evil.example' },
	{ 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher' },
	{ 'x-sveltekit-action': 'true' },
	{ 'x-sveltekit-pathname': '/tyo/ihmiset' },
	{ 'x-sveltekit-search': '?%' },
	{ 'if-none-match': '*' },
	{ 'if-none-match': 'W/"' },
	{ 'if-modified-since': '0000-13-99' },
	{ range: 'bytes=0-' },
	{ range: 'bytes=-1,5-2,a-b' },
	{ 'accept-encoding': 'gzip;q=0, *;q=0' },
	{ 'accept-encoding': ','.repeat(3000) },
	{ 'content-type': 'multipart/form-data' },
	{ 'content-length': '0' },
	{ expect: '200-ok' },
	{ upgrade: 'websocket', connection: 'upgrade' },
	{ 'transfer-encoding': 'chunked' },
	{ 'x-http-method-override': 'DELETE' }
];
